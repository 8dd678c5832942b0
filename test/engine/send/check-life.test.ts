import { describe, expect, test } from 'vitest';
import { AttemptError } from '../../../src-main/engine/send/attempt-error.ts';
import { checkLife } from '../../../src-main/engine/send/check-life.ts';
import { HostClocks } from '../../../src-main/engine/send/host-clocks.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { signedUrl } from '../../support/signed-url.ts';

const signedAt = Date.parse('2026-11-21T10:00:00Z');
const url = (seconds: number, change = {}): string =>
  signedUrl('a', { 'X-Amz-Expires': String(seconds), ...change });
const { origin } = new URL(url(1));

/** What is thrown at this time of the server, seconds after the signature; null where a request may begin. */
function thrownAt(seconds: number, address: string, doubt = 0): AttemptError | null {
  try {
    checkLife(address, { now: () => signedAt + seconds * 1000, doubt: () => doubt }, false);
    return null;
  } catch (error) {
    if (error instanceof AttemptError) return error;
    throw error;
  }
}

describe('a request is begun only if it can be before the URL ends', () => {
  test.each([
    ['10 s before the end of a long life', 3600, 3589.9, 3590],
    ['a tenth before the end of a short one', 30, 26.9, 27],
    ['a tenth before the end of the shortest', 2, 1.7, 1.8],
    ['10 s before the end of the longest', 604_800, 604_789, 604_790],
  ])('%s', (_, life, stillGood, tooLate) => {
    expect(thrownAt(stillGood, url(life))).toBeNull();
    expect(thrownAt(tooLate, url(life))?.verdict.kind).toBe('expired');
  });

  test('a fresh one until it is surely dead: there is none that lives longer', () => {
    const begin = (seconds: number) => () =>
      checkLife(url(60), { now: () => signedAt + seconds * 1000, doubt: () => 0 }, true);
    expect(begin(60.9)).not.toThrow();
    expect(begin(61)).toThrow(AttemptError);
  });

  test('one whose signer’s clock is ahead waits until it is valid', () => {
    expect(thrownAt(-60, url(3600))?.verdict).toMatchObject({
      kind: 'not-yet-valid',
      until: '2026-11-21T10:00:00Z',
    });
  });

  test('one that is valid by the latest the server’s clock may show begins', () => {
    expect(thrownAt(-60, url(3600), 60_000)).toBeNull();
    expect(thrownAt(-120, url(3600), 60_000)?.verdict.kind).toBe('not-yet-valid');
  });

  test('one of unknown life is never too late', () => {
    expect(thrownAt(10 ** 9, 'https://bucket.s3.eu-west-1.amazonaws.com/a?sig=1')).toBeNull();
  });

  test('one with a session token is begun with until it must be dead', () => {
    const withToken = url(3600, { 'X-Amz-Security-Token': 't' });
    expect(thrownAt(3000, withToken)).toBeNull();
    expect(thrownAt(3600, withToken)?.verdict.kind).toBe('expired');
  });

  test('the clock of the signer is named, and no part of the query', () => {
    const verdict = thrownAt(7200, url(60))?.verdict;
    expect(verdict).toMatchObject({
      message:
        'The URL was good until 2026-11-21T10:01:00Z and the store’s clock shows 2026-11-21T12:00:00Z. If it was signed just now, the clock of whoever signed it is wrong.',
    });
  });

  test('this machine’s clock alone calls no URL dead, and a step of it changes nothing', async () => {
    const clock = fakeClock(signedAt + 86_400_000);
    const clocks = new HostClocks(clock);
    expect(() => checkLife(url(3600), clocks, false)).not.toThrow();
    clocks.learn(origin, { offset: 600_000 - 86_400_000, doubt: 0 });
    clock.jump(-3 * 86_400_000);
    expect(() => checkLife(url(3600), clocks, false)).not.toThrow();
    await clock.advance(3_600_000);
    expect(() => checkLife(url(3600), clocks, false)).toThrow(AttemptError);
  });
});
