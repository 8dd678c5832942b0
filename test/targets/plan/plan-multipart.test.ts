import { describe, expect, test } from 'vitest';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { parsePlan } from '../../../src-main/targets/plan/parse-plan.ts';
import { planDestination } from '../../../src-main/targets/plan/plan-destination.ts';
import type { PlanEntry } from '../../../src-main/targets/plan/plan-entry.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { signedUrl } from '../../support/signed-url.ts';

const { signal } = new AbortController();
const ask = { fresh: false, again: false, signal };
const key = 'run-1/results_3di.nc';
const uploadId = 'VXBsb2Fk.LWlk_~';
const part = (number: number, change = {}, of = key): string =>
  signedUrl(of, { partNumber: String(number), uploadId, ...change });
const call = (change = {}, of = key): string => signedUrl(of, { uploadId, ...change });

const multipart = {
  partSize: 5_242_880,
  parts: [part(1), part(2), part(3)],
  complete: call(),
  list: [call({ 'part-number-marker': '0' }), call({ 'part-number-marker': '1000' })],
  head: signedUrl(key),
  abort: call(),
};

function entryOf(change: Partial<Record<keyof typeof multipart, unknown>> = {}): PlanEntry {
  const uploads = [{ path: 'results_3di.nc', multipart: { ...multipart, ...change } }];
  const reading = parsePlan(JSON.stringify({ version: 1, uploads }), { planFolder: '/d' });
  if (!reading.ok) throw new Error(JSON.stringify(reading.failures));
  return reading.entries[0]!;
}

function open(entry: PlanEntry) {
  // Through JSON, as the ledger keeps it.
  const kept = JSON.parse(JSON.stringify(planDestination(entry))) as ReturnType<typeof planDestination>;
  const target = createOpenTarget({ keys: { keyFor: () => undefined }, clock: fakeClock() })(kept);
  if (target.multipart === undefined) throw new Error('The entry goes in parts.');
  return { target, multipart: target.multipart };
}

describe('the target of a multipart entry', () => {
  test('is an object, an upload and its calls', async () => {
    const { target, multipart: calls } = open(entryOf());
    expect(target).toMatchObject({
      object: `https://bucket.s3.eu-west-1.amazonaws.com/${key}`,
      refreshes: false,
      expiresAt: '2026-11-21T11:00:00.000Z',
    });
    expect(calls).toMatchObject({ partSize: 5_242_880, parts: 3, uploadId });
    expect(await calls.part(2, ask)).toEqual({ url: multipart.parts[1], headers: {} });
    expect(await calls.complete(ask)).toBe(multipart.complete);
    expect(await calls.list(ask)).toEqual(multipart.list);
    expect(await calls.head(ask)).toBe(multipart.head);
    expect(await calls.abort({ ...ask, again: true })).toBe(multipart.abort);
  });

  test('does without the calls the plan does not give, also where a fresh one is asked for', async () => {
    const { multipart: calls } = open(entryOf({ list: undefined, head: undefined, abort: undefined }));
    for (const fresh of [false, true]) {
      expect(await calls.list({ ...ask, fresh })).toEqual([]);
      expect(await calls.head({ ...ask, fresh })).toBeNull();
      expect(await calls.abort({ ...ask, fresh })).toBeNull();
    }
  });

  test.each([
    [
      'a part',
      { parts: [part(1), part(2, { 'X-Amz-Expires': '600' }), part(3)] },
      '2026-11-21T10:10:00.000Z',
    ],
    ['Complete', { complete: call({ 'X-Amz-Date': '20261121T093000Z' }) }, '2026-11-21T10:30:00.000Z'],
    [
      'neither the list nor HEAD',
      { list: call({ 'X-Amz-Expires': '1' }), head: signedUrl(key, { 'X-Amz-Expires': '1' }) },
      '2026-11-21T11:00:00.000Z',
    ],
    [
      'what does not depend on a session',
      { parts: [part(1, { 'X-Amz-Security-Token': 't', 'X-Amz-Expires': '1' })] },
      '2026-11-21T11:00:00.000Z',
    ],
  ])('ends with %s', (_name, change, expiresAt) => {
    expect(open(entryOf(change)).target.expiresAt).toBe(expiresAt);
  });

  test('ends with the first URL that is still needed', () => {
    const { multipart: calls } = open(
      entryOf({
        parts: [part(1, { 'X-Amz-Expires': '60' }), part(2, { 'X-Amz-Expires': '600' }), part(3)],
        complete: call({ 'X-Amz-Expires': '1200' }),
      }),
    );
    const ends = [[], [1], [1, 2], [2], [1, 2, 3]].map((accepted) => calls.expiresWithout(new Set(accepted)));
    expect(ends).toEqual([
      '2026-11-21T10:01:00.000Z',
      '2026-11-21T10:10:00.000Z',
      '2026-11-21T10:20:00.000Z',
      '2026-11-21T10:01:00.000Z',
      '2026-11-21T10:20:00.000Z',
    ]);
  });

  test('of 10,000 parts tells its end in no time, however many are accepted', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) => part(index + 1));
    const { multipart: calls } = open(entryOf({ parts, list: undefined }));
    const accepted = new Set(Array.from({ length: 9_999 }, (_, index) => index + 1));
    calls.expiresWithout(accepted);
    const began = performance.now();
    for (let turn = 0; turn < 1_000; turn += 1) calls.expiresWithout(accepted);
    expect((performance.now() - began) / 1_000).toBeLessThan(0.1);
  });

  test('has no end where none of its URLs tells one', () => {
    const token = { 'X-Amz-Security-Token': 't' };
    expect(open(entryOf({ parts: [part(1, token)], complete: call(token) })).target.expiresAt).toBeNull();
  });

  test('has no fresh URL for any call: that takes a new plan', async () => {
    const { multipart: calls } = open(entryOf());
    const fresh = { ...ask, fresh: true };
    const asked = [
      calls.part(1, fresh),
      calls.complete(fresh),
      calls.list(fresh),
      calls.head(fresh),
      calls.abort(fresh),
    ];
    for (const result of await Promise.allSettled(asked)) {
      if (result.status === 'fulfilled') expect.fail('there is no fresh one');
      expect(result.reason).toBeInstanceOf(WaitError);
      expect(result.reason).toMatchObject({ wait: { for: 'fresh-url', code: 'url-expired' } });
    }
  });

  test('gives nothing to a stopped transfer', async () => {
    const reason = new Error('stop');
    const stopped = { ...ask, signal: AbortSignal.abort(reason) };
    const { multipart: calls } = open(entryOf());
    await expect(calls.part(1, stopped)).rejects.toBe(reason);
    await expect(calls.complete(stopped)).rejects.toBe(reason);
  });

  test('has no part but those of the plan, and no single PUT', async () => {
    const { target, multipart: calls } = open(entryOf());
    await expect(calls.part(0, ask)).rejects.toThrow('no part 0 of 3');
    await expect(calls.part(4, ask)).rejects.toThrow('no part 4 of 3');
    await expect(target.put(ask)).rejects.toThrow('no single PUT');
  });
});

describe('the addresses of a multipart entry', () => {
  test('may be of one object and one upload', () => {
    expect(open(entryOf()).multipart.fault).toBeNull();
    expect(open(entryOf({ list: undefined, head: undefined, abort: undefined })).multipart.fault).toBeNull();
  });

  test('may be written in more than one way', () => {
    const upper = part(1).replace('https://bucket', 'https://BUCKET').replace('run-1', 'run%2D1');
    const encoded = part(2, { uploadId: 'VXBsb2Fk%2ELWlk_%7E' });
    const padded = part(3, { partNumber: '03' });
    expect(open(entryOf({ parts: [upper, encoded, padded] })).multipart.fault).toBeNull();
  });

  test.each<[string, object, string]>([
    [
      'a part of another object',
      { parts: [part(1), part(2, {}, 'run-2/results_3di.nc')] },
      'Part 2 is for another object.',
    ],
    [
      'a part of another upload',
      { parts: [part(1), part(2), part(3, { uploadId: 'other' })] },
      'Part 3 is for another upload.',
    ],
    [
      'a part without an upload',
      { parts: [signedUrl(key, { partNumber: '1' })] },
      'Part 1 is for another upload.',
    ],
    [
      'two parts in each other’s place',
      { parts: [part(2), part(1)] },
      'The address of part 1 is for part 2.',
    ],
    ['a part twice', { parts: [part(1), part(1)] }, 'The address of part 2 is for part 1.'],
    ['a part without a number', { parts: [call()] }, 'The address of part 1 is for no part.'],
    [
      'a part whose number is none',
      { parts: [part(1, { partNumber: '1e0' })] },
      'The address of part 1 is for no part.',
    ],
    [
      'Complete without an upload',
      { complete: signedUrl(key) },
      '"complete" names no upload: it has no uploadId.',
    ],
    [
      'Complete of another upload',
      { complete: call({ uploadId: 'other' }) },
      'Part 1 is for another upload.',
    ],
    ['Complete of a part', { complete: part(1) }, '"complete" is for a single part.'],
    ['a list of another object', { list: call({}, 'other') }, '"list" is for another object.'],
    [
      'a second list of another upload',
      { list: [call(), call({ uploadId: 'other' })] },
      '"list" is for another upload.',
    ],
    ['HEAD of another object', { head: signedUrl('other') }, '"head" is for another object.'],
    ['abort of another upload', { abort: call({ uploadId: 'other' }) }, '"abort" is for another upload.'],
    ['abort of the whole object', { abort: signedUrl(key) }, '"abort" is for another upload.'],
  ])('may not be %s', (_name, change, message) => {
    const failure = open(entryOf(change)).multipart.fault;
    expect(failure).toMatchObject({ code: 'plan-invalid', message });
    expect(JSON.stringify(failure)).not.toMatch(/X-Amz|other(?! )|VXBs/u);
  });
});
