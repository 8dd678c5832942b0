import { describe, expect, test } from 'vitest';
import { peopleLines as linesOf, type Talk } from '../../../../src-main/headless/cli/output/people-lines.ts';
import type { Told } from '../../../../src-main/headless/cli/output/told.ts';
import { LatelySaid } from '../../../../src-main/headless/cli/text/lately-said.ts';
import { transferRow } from '../../../support/transfer-row.ts';

const told = (given: Parameters<typeof transferRow>[0]) =>
  ({ event: 'transfer', ...transferRow(given) }) as const;
const peopleLines = (each: Told, talk: Talk) => linesOf(each, talk, new LatelySaid());
const failure = { code: 'file-changed', message: 'It changed.', remedy: 'Run it again.' } as const;

describe('what people read', () => {
  test('a finding about no file is its sentence', () => {
    const finding = { code: 'disk-full', severity: 'refuse', message: 'No room.', remedy: null } as const;
    expect(peopleLines({ event: 'finding', path: '', ...finding }, 'all')).toEqual(['✗ No room.']);
  });

  test('an end is one line, a step on the way none', () => {
    expect(peopleLines(told({ state: 'done', verified: 'md5' }), 'all')).toEqual([
      '✓ results_3di.nc  1 kB  Safe (md5)',
    ]);
    for (const state of ['queued', 'preparing', 'uploading', 'verifying', 'following'] as const)
      expect(peopleLines(told({ state }), 'all')).toEqual([]);
  });

  test('what could not be verified has no tick', () => {
    expect(peopleLines(told({ state: 'done', verified: 'none' }), 'all')[0]).toMatch(
      /^· .*not verifiable here$/,
    );
  });

  test('a failure says what happened and what to do', () => {
    expect(peopleLines(told({ state: 'failed', failure }), 'needs-you')).toEqual([
      '✗ results_3di.nc  1 kB  Failed',
      '    It changed.',
      '    Run it again.',
    ]);
  });

  test('what files share is said once, and again when other things were said since', () => {
    const said = new LatelySaid();
    const lines = (name: string, message: string) =>
      linesOf(told({ name, state: 'failed', failure: { ...failure, message } }), 'all', said).length;
    expect(['a', 'b', 'c'].map((name) => lines(name, 'The URL in the plan has expired.'))).toEqual([3, 1, 1]);
    expect(lines('d', 'It changed.')).toBe(3);
    expect(lines('e', 'The URL in the plan has expired.')).toBe(1);
    for (const other of '12345678') lines(other, `Part ${other} is gone.`);
    expect(lines('f', 'The URL in the plan has expired.')).toBe(3);
  });

  test('quiet leaves out what goes well and keeps what needs someone', () => {
    expect(peopleLines(told({ state: 'available', verified: 'md5' }), 'needs-you')).toEqual([]);
    expect(peopleLines({ event: 'notice', message: 'x' }, 'needs-you')).toEqual([]);
    const waiting = told({ state: 'waiting', waiting: { for: 'key', until: null } });
    expect(peopleLines(waiting, 'needs-you')).toHaveLength(1);
    const refused = { path: 'p.json', code: 'usage', message: 'No.', remedy: 'Yes.' } as const;
    expect(peopleLines({ event: 'refused', failures: [refused] }, 'needs-you')).toEqual([
      'sluice: p.json: No.',
      '    Yes.',
    ]);
  });

  test('names cannot write to the terminal, whichever event brings them', () => {
    const bad = '\u001b]0;owned\u0007\u202e.tif';
    const row = transferRow({ name: bad, path: bad, failure: { ...failure, message: bad }, state: 'failed' });
    const status = {
      event: 'status',
      owner: null,
      serverClockOffsetMs: null,
      forecast: null,
      limits: null,
    } as const;
    const pairing = { path: bad, name: bad, size: 1, code: bad, result: bad, why: bad, replaces: true };
    const everything = [
      { event: 'transfer', ...row },
      { event: 'finding', path: bad, code: 'foreign', severity: 'info', message: bad, remedy: bad },
      { event: 'refused', failures: [{ path: bad, code: 'usage', message: bad, remedy: bad }] },
      { event: 'pairing', table: [pairing], use: 'proposed' },
      { event: 'state-folder', answer: { status, transfers: [row] }, now: 0 },
      { event: 'notice', message: bad },
    ] as const;
    for (const each of everything) {
      const text = peopleLines(each, 'all').join('');
      expect(text).toContain('\\u001b');
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test('a proposal names what it would replace', () => {
    const row = {
      path: '/a',
      name: 'a.tif',
      size: 2000,
      code: 'total-damage',
      result: 'Total damage',
      why: 'name',
    };
    const lines = peopleLines(
      { event: 'pairing', table: [{ ...row, replaces: true }], use: 'to-send' },
      'all',
    );
    expect(lines.at(-1)).toBe('Replaces what is there: Total damage (total-damage).');
    expect(
      peopleLines({ event: 'pairing', table: [{ ...row, replaces: false }], use: 'to-send' }, 'all').at(-1),
    ).toBe('1 file, 2 kB.');
  });
});
