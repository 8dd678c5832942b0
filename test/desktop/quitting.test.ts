import { describe, expect, test, vi } from 'vitest';
import { staysWords } from '../../src-main/desktop/notify/stays-words.ts';
import { quitQuestion } from '../../src-main/desktop/quit/quit-question.ts';
import { Quitting, type QuittingDeps } from '../../src-main/desktop/quit/quitting.ts';
import { trayView } from '../../src-main/desktop/tray/tray-view.ts';
import { afterLastWindow } from '../../src-main/desktop/window/after-last-window.ts';
import { dutch } from '../../src-main/desktop/words/dutch.ts';
import { english } from '../../src-main/desktop/words/english.ts';
import { totalsOfGroups } from '../support/totals-of-groups.ts';

const part = { name: 'results_3di.nc', multipart: true, inFlightBytes: 8e6, acceptedBytes: 1e9, size: 2e9 };
const single = { name: 'dem.tif', multipart: false, inFlightBytes: 1.2e9, acceptedBytes: 0, size: 2e9 };

describe('before quitting a person is asked', () => {
  test('nothing where nothing is on the line', () => {
    expect(quitQuestion([], english)).toBeNull();
  });

  test.each([
    [
      'what is kept',
      [part],
      '1 file: what the server has stays there, and goes on from there at the next start.',
    ],
    ['what goes again', [single], 'dem.tif goes in one piece: 1.2 GB already sent go again.'],
    [
      'both',
      [part, single, single, { ...single, inFlightBytes: 0 }],
      '2 files: what the server has stays there, and goes on from there at the next start.\n' +
        '2 files go in one piece each: 2.4 GB already sent go again.',
    ],
  ])('with %s', (_what, going, detail) => {
    expect(quitQuestion(going, english)?.detail).toBe(detail);
  });

  test('in their language', () => {
    expect(quitQuestion([single], dutch)?.detail).toBe(
      'dem.tif gaat in één stuk: 1,2 GB die al verstuurd zijn, gaan opnieuw.',
    );
  });
});

function stage(deps: Partial<QuittingDeps> = {}) {
  const steps: string[] = [];
  const step = (name: string) => () => void steps.push(name);
  const quitting: Quitting = new Quitting({
    question: () => Promise.resolve({ message: 'Quit?', detail: '' }),
    confirm: () => Promise.resolve(true),
    close: () => Promise.resolve().then(step('closed')),
    patience: () => new Promise(() => undefined),
    report: step('reported'),
    leave: step('left'),
    ...deps,
  });
  /** Whether the system's quit is held back. */
  const quit = (): boolean => {
    const preventDefault = vi.fn();
    quitting.beforeQuit({ preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  return { steps, quitting, quit };
}

describe('quitting', () => {
  test('is held back until a person said yes and everything has ended, then goes through', async () => {
    const { steps, quit } = stage();
    expect(quit()).toBe(true);
    await vi.waitFor(() => expect(steps).toEqual(['closed', 'left']));
    expect(quit()).toBe(false);
  });

  test('asks once, however often it is asked for meanwhile', async () => {
    const confirm = vi.fn(() => Promise.resolve(true));
    const { steps, quit } = stage({ confirm });
    expect([quit(), quit(), quit()]).toEqual([true, true, true]);
    await vi.waitFor(() => expect(steps).toContain('left'));
    expect(confirm).toHaveBeenCalledOnce();
  });

  test('ends nothing where a person keeps going, and asks again the next time', async () => {
    const confirm = vi.fn(() => Promise.resolve(false));
    const { steps, quit } = stage({ confirm });
    quit();
    await vi.waitFor(() => expect(confirm).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    quit();
    await vi.waitFor(() => expect(confirm).toHaveBeenCalledTimes(2));
    expect(steps).toEqual([]);
  });

  test('asks nobody when the system goes down, even while someone is being asked', async () => {
    const { steps, quitting, quit } = stage({ confirm: () => new Promise(() => undefined) });
    quit();
    quitting.atOnce();
    quitting.atOnce();
    await vi.waitFor(() => expect(steps).toEqual(['closed', 'left']));
  });

  test('leaves also where the end fails or never comes', async () => {
    const broken = stage({ close: () => Promise.reject(new Error('disk')) });
    broken.quit();
    await vi.waitFor(() => expect(broken.steps).toEqual(['reported', 'left']));
    const stuck = stage({ close: () => new Promise(() => undefined), patience: () => Promise.resolve() });
    stuck.quit();
    await vi.waitFor(() => expect(stuck.steps).toEqual(['left']));
  });
});

test('numbers outside the window are written as its language writes them', () => {
  const many = totalsOfGroups({ going: 1, 'needs-you': 12_345 }, { acceptedBytes: 300 });
  expect(english.news.allIn.body(10_000, 1_234)).toBe('10,000 files safe, 1,234 sent without proof.');
  expect(dutch.news.allIn.body(10_000, 1_234)).toBe(
    '10.000 bestanden veilig, 1.234 verstuurd zonder bewijs.',
  );
  expect([english.news.failed.more(1_000), dutch.news.needsYou.more(1_000)]).toEqual([
    '1,000 files failed',
    '1.000 bestanden wachten op u',
  ]);
  expect(trayView(many, english).tooltip).toContain('12,345 need you');
  expect(trayView(many, dutch).tooltip).toContain('12.345 wachten op u');
  expect(dutch.left.hours(2, 2.5)).toBe("nog zo'n 2–2,5 uur");
  expect(quitQuestion(Array(1_500).fill(single), english)?.detail).toBe(
    '1,500 files go in one piece each: 1.8 TB already sent go again.',
  );
});

describe('who closed the window is told where Sluice is', () => {
  test.each(['win32', 'darwin'] as const)('beside the clock, on %s', (platform) => {
    expect(staysWords(english, platform).body).toContain('beside the clock');
    expect(staysWords(dutch, platform).body).toContain('naast de klok');
  });

  test('without a word of a clock on Linux, where there may be no tray', () => {
    expect(staysWords(english, 'linux').body).toContain('Start Sluice again');
    expect(staysWords(english, 'linux').body).not.toContain('clock');
    expect(staysWords(dutch, 'linux').body).not.toContain('klok');
  });
});

test.each([
  ['linux', { safe: 3 }, 'quit'],
  ['win32', { waiting: 1 }, 'stay-in-tray'],
  ['darwin', { safe: 3 }, 'stay'],
  ['darwin', { going: 1 }, 'stay-in-tray'],
] as const)('a closed window on %s with %o: %s', (platform, groups, next) => {
  expect(afterLastWindow(platform, totalsOfGroups(groups))).toBe(next);
});
