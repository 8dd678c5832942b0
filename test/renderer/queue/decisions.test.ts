import { describe, expect, test } from 'vitest';
import type { Totals } from '../../../src-main/contract/window/queue-view.ts';
import { createFormats } from '../../../src-renderer/text/create-formats.ts';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import { stateLook } from '../../../src-renderer/ui/state-look.ts';
import { arrangeSelection } from '../../../src-renderer/views/queue/arrange-selection.ts';
import { gridMove } from '../../../src-renderer/views/queue/grid-move.ts';
import { totalsSentence } from '../../../src-renderer/views/queue/totals-sentence.ts';
import { urlWords } from '../../../src-renderer/views/queue/url-words.ts';
import { announcement } from '../../../src-renderer/views/shell/announcement.ts';
import { forecastOf } from '../../support/forecast-of.ts';
import { sampleRow } from '../../support/window/sample-row.ts';

const text = { t: createTranslator()('en'), format: createFormats('en') };
const totals: Totals = {
  transfers: 5,
  groups: { 'needs-you': 0, going: 2, waiting: 3, safe: 0, sent: 0, 'set-aside': 0 },
  bytes: 1000,
  acceptedBytes: 300,
  inFlightBytes: 50,
  rate: 10,
  forecast: forecastOf({ seconds: 70 }),
  firstExpiry: null,
  going: [],
  line: { connections: 2, limitRate: null, lostSince: null },
  serverClockOffsetMs: null,
};

describe('keys of the list', () => {
  test.each([
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 7],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['x', 5, null],
  ])('%s from line %d leads to %s', (key, from, to) => expect(gridMove(key, from, 10, 5)).toBe(to));
});

describe('moving what is chosen', () => {
  const line = ['a', 'b', 'c', 'd'].map((id, at) => sampleRow(at, { id }));
  const high = sampleRow(9, { id: 'h', priority: 'high' });
  const waiting = [high, ...line];

  test.each([
    ['top', ['c', 'd'], 'a'],
    ['up', ['c'], 'b'],
    ['down', ['b'], 'd'],
    ['down', ['c'], null],
  ] as const)('%s with %j stands before %s', (move, ids, before) => {
    expect(arrangeSelection(waiting, new Set(ids), move)).toEqual({ kind: 'place', ids, before });
  });

  test.each([
    ['up', 'a'],
    ['top', 'h'],
    ['down', 'd'],
    ['up', 'gone'],
  ] as const)('%s has nowhere to go for %s', (move, id) => {
    expect(arrangeSelection(waiting, new Set([id]), move)).toBeNull();
  });
});

describe('the one sentence', () => {
  test('says that all is well only when the forecast knows', () => {
    expect(totalsSentence(totals, text)).toBe('All URLs outlive the queue. Nothing needs you.');
    expect(totalsSentence({ ...totals, forecast: null }, text)).toContain('not known yet');
    const groups = { ...totals.groups, going: 0, waiting: 0, safe: 9 };
    const ended = { ...totals, groups, acceptedBytes: totals.bytes };
    expect(totalsSentence(ended, text)).toBe('All 9 files are safe. Nothing needs you.');
    expect(totalsSentence({ ...ended, groups: { ...groups, sent: 1 } }, text)).toBe(
      'Nothing is left to send. Nothing needs you.',
    );
  });

  test('never says that all is safe, or nothing left, while some of it is paused', () => {
    const groups = { ...totals.groups, going: 0, waiting: 0, 'needs-you': 0, safe: 2, 'set-aside': 6 };
    const paused = { ...totals, groups, bytes: 151_000, acceptedBytes: 0 };
    expect(totalsSentence(paused, text)).toBe('Paused, with 151 kB to send. Nothing needs you.');
    expect(announcement(paused, text)).toBe('');
    expect(announcement({ ...paused, acceptedBytes: 151_000 }, text)).toBe('Nothing is left to send.');
  });

  test('says how many URLs are late, and who needs a person', () => {
    const forecast = forecastOf({ seconds: 70, late: 2, dead: 1, firstLate: 'a\u202Eb.nc' });
    const words = totalsSentence({ ...totals, forecast, groups: { ...totals.groups, 'needs-you': 1 } }, text);
    expect(words).toContain(
      '2 URLs end before their turn, that of a⟨U+202E⟩b.nc first. 1 has ended already.',
    );
    expect(words).toContain('1 transfer needs you.');
  });

  test('says since when the line is gone and what is safe', () => {
    const line = { ...totals.line, lostSince: '2026-11-21T10:42:00.000Z' };
    expect(totalsSentence({ ...totals, line }, text)).toMatch(/The line is gone since .*300.B are safe/);
  });
});

describe('a URL against what it must last for', () => {
  const now = Date.parse('2026-11-21T10:00:00.000Z');
  const row = sampleRow(0, { group: 'going', expiresAt: '2026-11-21T10:10:00.000Z', secondsLeft: 60 });

  test.each([
    [{}, 'good 10 min', 'fine'],
    [{ secondsLeft: 400 }, '10 min, needs 7 min', 'needs'],
    [{ risk: 'url' }, 'ends in 10 min, too soon', 'needs'],
    [{ expiresAt: '2026-11-21T09:59:00.000Z' }, 'ended', 'needs'],
  ] as const)('%j is "%s"', (given, words, tone) => {
    expect(urlWords({ ...row, ...given }, now, text)).toEqual({ words, tone });
  });

  test('is of no interest once the file is in', () => {
    expect(urlWords({ ...row, group: 'safe' }, now, text)).toBeNull();
  });
});

describe('what a state looks like', () => {
  test('sent without anything to compare is never green, even while Lizard is waited for', () => {
    for (const verified of ['none', null] as const)
      for (const state of ['done', 'following'] as const)
        expect(stateLook(state, verified, null).tone).toBe('sent');
  });

  test('proven or in Lizard is safe', () => {
    expect(stateLook('done', 'md5', null).tone).toBe('safe');
    expect(stateLook('available', 'none', null).tone).toBe('safe');
  });

  test('what waits for a person does not look like what waits by itself', () => {
    expect(stateLook('waiting', null, 'key').tone).toBe('needs');
    expect(stateLook('waiting', null, 'network').tone).toBe('waiting');
  });
});

test('those who listen hear of each quarter, not of each byte', () => {
  const at = (acceptedBytes: number): string => announcement({ ...totals, acceptedBytes }, text);
  expect(new Set([260, 300, 420, 499].map(at)).size).toBe(1);
  expect(at(500)).not.toBe(at(499));
});
