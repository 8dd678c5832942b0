import { describe, expect, test, vi } from 'vitest';
import { quitQuestion } from '../../src-main/desktop/quit/quit-question.ts';
import { Quitting, type QuittingDeps } from '../../src-main/desktop/quit/quitting.ts';
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
      'dem.tif gaat in één stuk: 1.2 GB die al verstuurd zijn, gaan opnieuw.',
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

test.each([
  ['linux', { safe: 3 }, 'quit'],
  ['win32', { waiting: 1 }, 'stay-in-tray'],
  ['darwin', { safe: 3 }, 'stay'],
  ['darwin', { going: 1 }, 'stay-in-tray'],
] as const)('a closed window on %s with %o: %s', (platform, groups, next) => {
  expect(afterLastWindow(platform, totalsOfGroups(groups))).toBe(next);
});
