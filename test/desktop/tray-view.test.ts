import { describe, expect, test } from 'vitest';
import { taskbarView } from '../../src-main/desktop/taskbar/taskbar-view.ts';
import { trayView } from '../../src-main/desktop/tray/tray-view.ts';
import { dutch } from '../../src-main/desktop/words/dutch.ts';
import { english } from '../../src-main/desktop/words/english.ts';
import { forecastOf } from '../support/forecast-of.ts';
import { totalsOfGroups } from '../support/totals-of-groups.ts';

const lost = { connections: 4, limitRate: null, lostSince: '2026-11-21T10:42:00.000Z' };
const range = (least: number, most: number) => forecastOf({ seconds: most, range: [least, most] });

describe('the tray says', () => {
  test.each([
    ['nothing is on its way', totalsOfGroups({ safe: 3 }), 'idle', 'Sluice: Nothing on its way'],
    [
      'how far it is, and how long still',
      totalsOfGroups({ going: 2 }, { acceptedBytes: 610, forecast: range(840, 1020) }),
      'going-50',
      'Sluice: 61 %, about 14–17 min',
    ],
    [
      'never all of it before the end',
      totalsOfGroups({ going: 1 }, { acceptedBytes: 1_000, forecast: range(1, 20) }),
      'going-75',
      'Sluice: 99 %, less than a minute',
    ],
    [
      'the line is gone, and no time with it',
      totalsOfGroups({ going: 1 }, { line: lost, forecast: range(60, 120) }),
      'waiting',
      'Sluice: 0 % · the line is gone; goes on by itself',
    ],
    [
      'who needs someone, before all else',
      totalsOfGroups({ going: 1, 'needs-you': 2 }, { acceptedBytes: 300, forecast: range(7_200, 9_100) }),
      'needs-you',
      'Sluice: 30 %, about 2–2.5 h · 2 need you',
    ],
  ])('%s', (_what, totals, icon, tooltip) => {
    expect(trayView(totals, english)).toMatchObject({ icon, tooltip });
  });

  test('the same in Dutch', () => {
    const totals = totalsOfGroups({ going: 1, 'needs-you': 1 }, { forecast: range(840, 840) });
    expect(trayView(totals, dutch).tooltip).toBe("Sluice: 0%, nog zo'n 14 min · 1 wacht op u");
  });

  test('only what can be done', () => {
    expect(trayView(totalsOfGroups({ safe: 1 }), english)).toMatchObject({
      canPause: false,
      canResume: false,
    });
    expect(trayView(totalsOfGroups({ waiting: 1 }), english)).toMatchObject({ canPause: true });
    expect(trayView(totalsOfGroups({ 'set-aside': 1 }), english)).toMatchObject({ canResume: true });
  });
});

describe('the taskbar shows', () => {
  test.each([
    [
      'no bar where nothing is under way',
      totalsOfGroups({ 'needs-you': 1 }),
      { progress: -1, mode: 'none', badge: 1 },
    ],
    [
      'how far it is',
      totalsOfGroups({ going: 1 }, { acceptedBytes: 256 }),
      { progress: 0.25, mode: 'normal', badge: 0 },
    ],
    ['that it stands', totalsOfGroups({ waiting: 1 }), { progress: 0, mode: 'paused', badge: 0 }],
    [
      'that the line is gone',
      totalsOfGroups({ going: 1 }, { line: lost }),
      { progress: 0, mode: 'paused', badge: 0 },
    ],
    [
      'that someone is needed',
      totalsOfGroups({ going: 1, 'needs-you': 3 }),
      { progress: 0, mode: 'error', badge: 3 },
    ],
  ])('%s', (_what, totals, view) => {
    expect(taskbarView(totals)).toEqual(view);
  });
});
