import { describe, expect, test } from 'vitest';
import { groupOf } from '../../../src-main/app/queue/group-of.ts';
import { momentOfLog } from '../../../src-main/app/queue/moment-of-log.ts';
import { Moments } from '../../../src-main/app/queue/moments.ts';
import { partRuns } from '../../../src-main/app/queue/part-runs.ts';
import { phasesOf } from '../../../src-main/app/queue/phases-of.ts';
import { remediesOf } from '../../../src-main/app/queue/remedies-of.ts';
import type { TransferRow } from '../../../src-main/contract/transfer-row.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { samplePart, sampleRecord } from '../../support/ledger-samples.ts';
import { transferRow } from '../../support/transfer-row.ts';

const waiting = (reason: NonNullable<TransferRow['waiting']>['for']): Partial<TransferRow> => ({
  state: 'waiting',
  waiting: { for: reason, until: null },
});
const failed = (code: NonNullable<TransferRow['failure']>['code']): Partial<TransferRow> => ({
  state: 'failed',
  failure: { code, message: 'm' },
});

test.each<[Partial<TransferRow>, string]>([
  [failed('network'), 'needs-you'],
  [waiting('fresh-url'), 'needs-you'],
  [waiting('key'), 'needs-you'],
  [waiting('decision'), 'needs-you'],
  [waiting('network'), 'waiting'],
  [waiting('file'), 'waiting'],
  [{ state: 'queued' }, 'waiting'],
  [{ state: 'preparing' }, 'going'],
  [{ state: 'finishing' }, 'going'],
  [{ state: 'done', verified: 'md5' }, 'safe'],
  [{ state: 'done', verified: 'none' }, 'sent'],
  [{ state: 'following', verified: 'none' }, 'sent'],
  [{ state: 'following', verified: 'crc64nvme' }, 'safe'],
  [{ state: 'available', verified: 'none' }, 'safe'],
  [{ state: 'unconfirmed', verified: 'md5' }, 'sent'],
  [{ state: 'paused' }, 'set-aside'],
  [{ state: 'cancelled' }, 'set-aside'],
])('%j belongs to %s', (given, group) => {
  expect(groupOf(transferRow(given))).toBe(group);
});

test.each<[Partial<TransferRow>, 'plan' | 'lizard', string[]]>([
  [failed('network'), 'plan', ['retry']],
  [failed('file-changed'), 'plan', ['retry-from-start']],
  [failed('file-missing'), 'lizard', ['retry', 'choose-file']],
  [failed('url-expired'), 'plan', ['give-plan', 'retry']],
  [failed('upload-gone'), 'plan', ['give-plan', 'retry-from-start']],
  [waiting('fresh-url'), 'plan', ['give-plan']],
  [waiting('key'), 'lizard', ['give-key']],
  [waiting('decision'), 'lizard', ['replace', 'skip', 'open-page']],
  [waiting('network'), 'lizard', []],
  [{ state: 'paused' }, 'plan', ['resume']],
  [{ state: 'unconfirmed' }, 'lizard', ['resume', 'open-page']],
  [{ state: 'available' }, 'lizard', []],
])('the remedies of %j to a %s are %j', (given, place, remedies) => {
  expect(remediesOf(transferRow(given), place)).toEqual(remedies);
});

describe('the phases of a transfer', () => {
  const words = (given: Partial<TransferRow>, tries = 1, lizard = true): string =>
    phasesOf(transferRow(given), tries, lizard)
      .map(({ status }) => status)
      .join(' ');

  test.each<[string, Partial<TransferRow>, number, boolean, string]>([
    ['queued, nothing begun', { state: 'queued' }, 0, true, 'later later later later'],
    ['uploading', { state: 'uploading' }, 1, true, 'done now later later'],
    ['failed on the line', failed('network'), 8, false, 'done failed later'],
    [
      'failed when compared',
      { ...failed('checksum-mismatch'), acceptedBytes: 1000 },
      1,
      false,
      'done done failed',
    ],
    ['paused half-way', { state: 'paused', acceptedBytes: 10 }, 1, false, 'done later later'],
    ['followed', { state: 'following' }, 1, true, 'done done done now'],
    ['not confirmed', { state: 'unconfirmed' }, 1, true, 'done done done failed'],
    ['in the store of a plan', { state: 'done' }, 1, false, 'done done done'],
    ['in Lizard', { state: 'available' }, 1, true, 'done done done done'],
  ])('%s', (_, given, tries, lizard, expected) => {
    expect(words(given, tries, lizard)).toBe(expected);
  });
});

test('parts are told as runs of equal ones', () => {
  const record = sampleRecord('a', { sentMarks: { 3: 100 } });
  const parts = new Map([1, 2, 6].map((number) => [number, samplePart(number)]));
  expect(partRuns({ record, parts, running: true }, 6)).toEqual([
    { state: 'accepted', count: 2 },
    { state: 'going', count: 1 },
    { state: 'left', count: 2 },
    { state: 'accepted', count: 1 },
  ]);
  expect(partRuns({ record, parts, running: false }, 6)[1]).toEqual({ state: 'sent', count: 1 });
});

describe('the moments of a transfer', () => {
  test('say what a server answered', () => {
    const words = 'The store answered 503 SlowDown: Please reduce your request rate.';
    expect(momentOfLog('not accepted', { id: 'a', part: 3, verdict: 'retry', words })).toEqual({
      kind: 'body-refused',
      part: 3,
      what: `Part 3 was not accepted: ${words}`,
      answer: '503 SlowDown',
    });
    expect(momentOfLog('run ended', { id: 'a' })).toBeNull();
  });

  test('hold no presigned query, are said once, and stay few', () => {
    const moments = new Moments(fakeClock());
    const failure = { code: 'network', message: 'No answer from https://h/o?X-Amz-Signature=abc.' } as const;
    for (let n = 0; n < 3; n += 1) moments.reached(transferRow({ ...waiting('network'), failure }));
    expect(moments.of('row-1')).toMatchObject([
      { what: expect.not.stringMatching(/Signature|abc/) as string },
    ]);
    for (let part = 1; part <= 500; part += 1) moments.hear('accepted', { id: 'row-1', part });
    expect(moments.of('row-1')).toHaveLength(60);
    expect(moments.of('row-1').at(-1)?.what).toBe('Part 500 was accepted.');
  });
});
