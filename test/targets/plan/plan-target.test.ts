import { describe, expect, test } from 'vitest';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { planTarget } from '../../../src-main/targets/plan/plan-target.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { signedUrl } from '../../support/signed-url.ts';

const signedAt = Date.parse('2026-11-21T10:00:00Z');
const signal = new AbortController().signal;
const put = { url: signedUrl('dem.tif'), headers: { 'content-type': 'image/tiff' } };
const ask = { fresh: false, again: false, signal };

describe('the target of a plan', () => {
  test('is an object, a life and one URL', async () => {
    const target = planTarget({ kind: 'plan', put }, fakeClock(signedAt));
    expect(target).toMatchObject({
      object: 'https://bucket.s3.eu-west-1.amazonaws.com/dem.tif',
      refreshes: false,
      expiresAt: '2026-11-21T11:00:00.000Z',
    });
    expect(target.follower).toBeUndefined();
    expect(await target.put(ask)).toEqual(put);
    expect(await target.put({ ...ask, again: true })).toEqual(put);
  });

  test.each([
    [0, 'url-refused'],
    [3_600_000, 'url-expired'],
  ])('after %i ms it has no fresh one: %s', async (ms, code) => {
    const clock = fakeClock(signedAt);
    const target = planTarget({ kind: 'plan', put }, clock);
    clock.jump(ms);
    const error: unknown = await target.put({ ...ask, fresh: true }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      wait: { for: 'fresh-url', code, remedy: expect.stringMatching(/same state folder/u) as string },
    });
  });

  test('gives nothing to a stopped transfer', async () => {
    const reason = new Error('stop');
    const target = planTarget({ kind: 'plan', put }, fakeClock(signedAt));
    await expect(target.put({ ...ask, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
