import { describe, expect, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { AttemptError } from '../../../src-main/engine/send/attempt-error.ts';
import {
  maxFailures,
  type SendStep,
  type Series,
  sendStep,
  startOfSeries,
} from '../../../src-main/engine/send/send-step.ts';

const fresh = startOfSeries(0);
const portal = {
  refreshes: true,
  now: Date.parse('2026-01-01T00:00:00Z'),
  doubt: 0,
  random: 0.5,
  acceptedBytes: 0,
};
const plan = { ...portal, refreshes: false };
const busy = new AttemptError({
  kind: 'retry',
  code: 'server-error',
  message: 'Busy.',
  slowDown: false,
  speaker: 'store',
});
const expired = new AttemptError({ kind: 'expired', message: 'Request has expired.' });
const refused = new AttemptError({ kind: 'refused', message: 'Refused.', hint: 'Sign again.' });
const foreign = new AttemptError({ kind: 'not-s3', message: 'A page.' });
const broken = new TransportError('broken', 'The line broke.', 100);
const gone = new TransportError('unreachable', 'No route.', 0);

function codeOf(step: SendStep): unknown {
  if (step.kind === 'wait') return step.wait.for;
  return step.error instanceof SluiceError ? step.error.code : step.error;
}

function repeated(error: unknown, times: number, context = portal): SendStep {
  let series: Series = fresh;
  for (let turn = 1; ; turn += 1) {
    const step = sendStep(series, error, context);
    if (turn === times || step.kind === 'fail') return step;
    series = step.series;
  }
}

describe('a series of attempts', () => {
  test('ends after eight failures without an accepted byte', () => {
    expect(codeOf(repeated(busy, maxFailures - 1))).toBe('retry');
    expect(codeOf(repeated(busy, maxFailures))).toBe('server-error');
    expect(codeOf(repeated(broken, maxFailures))).toBe('network');
  });

  test('does not count that a host cannot be reached: a small call finds out when it can', () => {
    const step = sendStep(fresh, gone, portal);
    expect(step).toMatchObject({ kind: 'wait', probe: 'answer', delayMs: 0, series: { failures: 0 } });
  });

  test('counts it when the host had answered that call, and pauses before each further one', () => {
    const once = repeated(gone, 2);
    expect(once).toMatchObject({ kind: 'wait', delayMs: 4_500, series: { failures: 1 } });
    expect(codeOf(repeated(gone, maxFailures + 1))).toBe('network');
  });

  test('backs off after a broken body, but flows again within 5 s of the return of the line', () => {
    expect(sendStep(fresh, broken, { ...portal, random: 0.9 })).toMatchObject({
      kind: 'wait',
      probe: 'answer',
    });
    const late = repeated(broken, maxFailures - 1, { ...portal, random: 0.99 });
    expect(late.kind === 'wait' && late.delayMs).toBe(4_500);
  });

  test('begins anew when bytes of the transfer were accepted since', () => {
    const tired = { ...fresh, failures: maxFailures - 1 };
    expect(codeOf(sendStep(tired, busy, portal))).toBe('server-error');
    expect(sendStep(tired, busy, { ...portal, acceptedBytes: 1 })).toMatchObject({
      kind: 'wait',
      series: { failures: 1, acceptedBytes: 1 },
    });
  });

  test('waits before it tries again, longer each time, and as long as the server asks', () => {
    const later = new AttemptError({
      kind: 'retry',
      code: 'server-error',
      message: 'Busy.',
      slowDown: true,
      speaker: 'store',
      retryAfterMs: 7_000,
    });
    const step = sendStep(fresh, later, portal);
    expect(step).toMatchObject({ kind: 'wait', probe: null });
    expect(step.kind === 'wait' && step.delayMs).toBeGreaterThanOrEqual(7_000);
  });
});

describe('after bytes that went in vain', () => {
  const cut = new TransportError('unanswered', 'No answer.', 100);
  const stood = new TransportError('stalled', 'It stood still.', 100);
  const gateway = new AttemptError({
    ...{ kind: 'retry', code: 'server-error', message: '502.', slowDown: false, speaker: 'unknown' },
  });

  test.each<[string, unknown, 'body' | 'call']>([
    ['a line that broke', broken, 'call'],
    ['a gateway’s answer', gateway, 'call'],
    ['a page of someone else', foreign, 'call'],
    ['the store’s own word', busy, 'body'],
    ['a host that was not reached', gone, 'body'],
    ['the sleep of the computer', new TransportError('slept', 'It slept.', 100), 'body'],
  ])('by %s', (_, error, first) => {
    expect(sendStep(fresh, error, portal)).toMatchObject({ series: { first } });
  });

  test('the answer is waited for longer each time it did not come', () => {
    expect(repeated(cut, 3)).toMatchObject({ series: { unanswered: 3 } });
    expect(sendStep(fresh, broken, portal)).toMatchObject({ series: { unanswered: 0 } });
  });

  test('a line that stood still in the middle says nothing of how long the store takes', () => {
    expect(sendStep(fresh, stood, portal)).toMatchObject({
      ...{ wait: { code: 'stalled' }, series: { unanswered: 0, first: 'call' } },
    });
  });
});

describe('a dead URL', () => {
  test('expired: one fresh one is asked for at once; refused again is final', () => {
    const first = sendStep(fresh, expired, portal);
    expect(first).toMatchObject({ kind: 'wait', delayMs: 0, series: { fresh: true } });
    expect(codeOf(repeated(expired, 2))).toBe('url-refused');
    expect(codeOf(repeated(refused, 2))).toBe('url-refused');
  });

  test('that arrived with its last second is asked for again, at another time of the second, eight times at most', () => {
    const near = new AttemptError({ kind: 'expired', message: 'Dead.', lateBy: 999 });
    expect(repeated(near, 2)).toMatchObject({
      wait: { for: 'retry' },
      delayMs: 500,
      series: { fresh: true },
    });
    expect(codeOf(repeated(near, 50))).toBe('url-refused');
    const far = new AttemptError({ kind: 'expired', message: 'Dead.', lateBy: 1000 });
    expect(codeOf(repeated(far, 2))).toBe('url-refused');
  });

  test('of a plan that is refused before its end is final at once', () => {
    expect(codeOf(sendStep(fresh, refused, plan))).toBe('url-refused');
  });

  test('of a plan that expired asks the Target, which asks the person', () => {
    expect(sendStep(fresh, expired, plan)).toMatchObject({ kind: 'wait', series: { fresh: true } });
    const ask = new WaitError({ for: 'fresh-url', code: 'url-expired', message: 'Expired.' });
    expect(sendStep(fresh, ask, plan)).toEqual({ kind: 'fail', error: ask });
  });

  test('an attempt that fails otherwise in between makes a later expiry a first one', () => {
    const once = sendStep(fresh, expired, portal);
    const between = sendStep(once.kind === 'wait' ? once.series : fresh, busy, portal);
    const again = sendStep(between.kind === 'wait' ? between.series : fresh, expired, portal);
    expect(again).toMatchObject({ kind: 'wait', series: { fresh: true } });
  });

  test('not yet valid is waited for until it is, looked at every minute', () => {
    const soon = new AttemptError({
      kind: 'not-yet-valid',
      until: '2026-01-01T00:00:20Z',
      message: 'Early.',
    });
    expect(sendStep(fresh, soon, portal)).toMatchObject({
      wait: { for: 'valid-url', until: '2026-01-01T00:00:20Z' },
      delayMs: 21_000,
    });
    // By the latest its clock may show it is valid sooner.
    expect(sendStep(fresh, soon, { ...portal, doubt: 15_000 })).toMatchObject({ delayMs: 6_000 });
  });
});

describe('what is not S3', () => {
  test('is probed with a small call, and final after three whole bodies', () => {
    expect(sendStep(fresh, foreign, portal)).toMatchObject({ probe: 's3', wait: { for: 'network' } });
    expect(codeOf(repeated(foreign, 3))).toBe('not-s3');
  });
});

test('what the Target waits for by itself is waited out; what needs a person ends the run', () => {
  const down = new WaitError({ for: 'portal', code: 'network', message: 'Down.' });
  const key = new WaitError({ for: 'key', code: 'unauthorised', message: 'Key.' });
  expect(sendStep(fresh, down, portal)).toMatchObject({ kind: 'wait', wait: { for: 'portal' } });
  expect(sendStep(fresh, key, portal)).toEqual({ kind: 'fail', error: key });
});
