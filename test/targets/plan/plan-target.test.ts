import { describe, expect, test } from 'vitest';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { planTarget } from '../../../src-main/targets/plan/plan-target.ts';
import { signedUrl } from '../../support/signed-url.ts';

const signal = new AbortController().signal;
const put = { url: signedUrl('dem.tif'), headers: { 'content-type': 'image/tiff' } };
const ask = { fresh: false, again: false, signal };

describe('the target of a plan', () => {
  test('is an object, a life and one URL', async () => {
    const target = planTarget({ kind: 'plan', put });
    expect(target).toMatchObject({
      object: 'https://bucket.s3.eu-west-1.amazonaws.com/dem.tif',
      refreshes: false,
      expiresAt: '2026-11-21T11:00:00.000Z',
    });
    expect(target.follower).toBeUndefined();
    expect(await target.put(ask)).toEqual(put);
    expect(await target.put({ ...ask, again: true })).toEqual(put);
  });

  test('has no fresh one: that takes a new plan', async () => {
    const target = planTarget({ kind: 'plan', put });
    const error: unknown = await target.put({ ...ask, fresh: true }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      wait: {
        for: 'fresh-url',
        code: 'url-expired',
        remedy: expect.stringMatching(/same state folder/u) as string,
      },
    });
  });

  test('gives nothing to a stopped transfer', async () => {
    const reason = new Error('stop');
    const target = planTarget({ kind: 'plan', put });
    await expect(target.put({ ...ask, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
