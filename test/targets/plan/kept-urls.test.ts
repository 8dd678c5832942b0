import { describe, expect, test } from 'vitest';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import type { StoredDestination, Target } from '../../../src-main/engine/ports/target.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { signedUrl } from '../../support/signed-url.ts';

const { signal } = new AbortController();
const ask = { fresh: false, again: false, signal };
const none = new Set<number>();
const uploadId = 'VXBsb2Fk.LWlk_~';
const lives = (seconds: number) => ({ 'X-Amz-Expires': String(seconds) });
const part = (number: number, seconds: number): string =>
  signedUrl('a.nc', { partNumber: String(number), uploadId, ...lives(seconds) });
const multipart = {
  partSize: 5_242_880,
  parts: [part(1, 600), part(2, 1200)],
  complete: signedUrl('a.nc', { uploadId }),
  list: [signedUrl('a.nc', { uploadId })],
  head: signedUrl('a.nc', lives(7200)),
  abort: signedUrl('a.nc', { uploadId }),
};
const put = {
  url: signedUrl('dem.tif'),
  headers: { 'x-amz-server-side-encryption-customer-key': 'c2VjcmV0' },
};

/** Through JSON, as the ledger keeps it. */
const open = (destination: StoredDestination): Target =>
  createOpenTarget({ keys: { keyFor: () => undefined }, clock: fakeClock() })(
    JSON.parse(JSON.stringify(destination)) as StoredDestination,
  );

const dropped = (target: Target, accepted = none): StoredDestination => target.keptUrls!.dropped(accepted);

describe('the destination of a single PUT without its URL', () => {
  const kept = open({ kind: 'plan', put });
  const after = dropped(kept);

  test('holds no query and no header', () => {
    const text = JSON.stringify(after);
    for (const secret of ['X-Amz', '?', 'c0ffee', 'c2VjcmV0']) expect(text).not.toContain(secret);
  });

  test('is for the same object, with the end its URL had', () => {
    const { object, expiresAt } = kept;
    expect(open(after)).toMatchObject({ object, expiresAt, refreshes: false });
    expect(expiresAt).toBe('2026-11-21T11:00:00.000Z');
    expect(open(after).keptUrls).toBeUndefined();
  });

  test('waits for a new plan where its URL is asked for', async () => {
    const error: unknown = await open(after)
      .put(ask)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ wait: { for: 'fresh-url', code: 'url-expired' } });
    const stop = new Error('stop');
    await expect(open(after).put({ ...ask, signal: AbortSignal.abort(stop) })).rejects.toBe(stop);
  });
});

describe('the destination of an upload in parts without its URLs', () => {
  const kept = open({ kind: 'plan', multipart });

  test('holds no query, and is of the same upload, cut alike', () => {
    const after = dropped(kept);
    expect(JSON.stringify(after)).not.toMatch(/X-Amz|\?|c0ffee/u);
    expect(open(after)).toMatchObject({
      object: kept.object,
      multipart: { uploadId, partSize: 5_242_880, parts: 2, fault: null },
    });
    expect(open(after).multipart!.expiresWithout(none)).toBe('2026-11-21T10:10:00.000Z');
  });

  test.each([
    ['nothing', none],
    ['its first part', new Set([1])],
    ['all of it', new Set([1, 2])],
  ])('has the end it had with %s accepted', (_, accepted) => {
    expect(open(dropped(kept, accepted)).multipart!.expiresWithout(accepted)).toBe(
      kept.multipart!.expiresWithout(accepted),
    );
  });

  test('waits for a new plan where it cannot do without a URL, and does without where it can', async () => {
    const calls = open(dropped(kept)).multipart!;
    await expect(calls.part(1, ask)).rejects.toBeInstanceOf(WaitError);
    await expect(calls.complete(ask)).rejects.toBeInstanceOf(WaitError);
    expect([await calls.list(ask), await calls.head(ask), await calls.abort(ask)]).toEqual([[], null, null]);
  });
});

describe('the last of its URLs ends', () => {
  test('when the longest-lived of them does, also one that only looks', () => {
    expect(open({ kind: 'plan', multipart }).keptUrls!.lastEnd).toBe(Date.parse('2026-11-21T12:00:00Z'));
  });

  test('at the latest with its own life, where a session token may end it sooner', () => {
    const url = signedUrl('dem.tif', { 'X-Amz-Security-Token': 't' });
    const target = open({ kind: 'plan', put: { url, headers: {} } });
    expect(target.expiresAt).toBeNull();
    expect(target.keptUrls!.lastEnd).toBe(Date.parse('2026-11-21T11:00:00Z'));
  });

  test('nobody knows when, where one of them does not tell', () => {
    const head = 'https://bucket.s3.eu-west-1.amazonaws.com/a.nc?token=x';
    const target = open({ kind: 'plan', multipart: { ...multipart, head } });
    expect(target.keptUrls!.lastEnd).toBeNull();
  });
});
