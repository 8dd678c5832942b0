import type { Failure, FailureCode } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { TransportError } from '../ports/transport-error.ts';
import { type Wait, WaitError } from '../ports/wait-error.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';
import { retryDelay } from '../s3/retry-delay.ts';
import { AttemptError } from './attempt-error.ts';
import { clockDoubt } from './is-too-early.ts';

/** What the attempts of one body have met so far. A series ends with an acceptance, or here. */
export interface Series {
  /** Failures that count; after `maxFailures` without an accepted byte the series ends. */
  readonly failures: number;
  /** Attempts in a row that nobody answered. */
  readonly silences: number;
  /** Whole bodies answered by something that is not S3. */
  readonly foreignAnswers: number;
  /** The last attempt was made with a URL asked for because the one before was refused. */
  readonly fresh: boolean;
  /** `call`: a body went in vain without a word of the store, so a small call looks before the next one. */
  readonly first: 'body' | 'call';
  /** Whole bodies whose answer did not come in time. */
  readonly unanswered: number;
  /** Accepted bytes of the transfer at the last failure: more of them since make a new beginning. */
  readonly acceptedBytes: number;
}

/** What to do next. `probe` = first wait until the host answers (`s3`: as S3 does). */
export type SendStep =
  | { readonly kind: 'fail'; readonly error: unknown }
  | {
      readonly kind: 'wait';
      readonly wait: Wait;
      readonly delayMs: number;
      readonly probe: 'answer' | 's3' | null;
      readonly series: Series;
    };

export interface StepContext {
  /** Whether the Target can bring a fresh URL. */
  readonly refreshes: boolean;
  /** Wall time, ms since 1970, by the server's clock where it is known. */
  readonly now: number;
  /** By how much that clock may be further (ms). */
  readonly doubt: number;
  /** 0 ≤ random < 1, for jitter. */
  readonly random: number;
  /** Accepted bytes of the transfer now; its parts go side by side. */
  readonly acceptedBytes: number;
}

export const startOfSeries = (acceptedBytes: number): Series => ({
  failures: 0,
  silences: 0,
  foreignAnswers: 0,
  fresh: false,
  first: 'body',
  unanswered: 0,
  acceptedBytes,
});
export const maxFailures = 8;
const maxForeignAnswers = 3;
const portalPause = 10_000;
const filePause = 5_000;
/** With the way there and back, bytes flow 5 s after a line's return. */
const longestSilencePause = 4_500;
const longestValidUrlPause = 60_000;
const wholeSecond = 1_000;

/** Decides what follows a failed attempt (design section 4: what ends a series; section 6: what a dead URL means). */
export function sendStep(before: Series, error: unknown, context: StepContext): SendStep {
  const { acceptedBytes } = context;
  const { fresh, first, unanswered } = before;
  const renewed = { ...startOfSeries(acceptedBytes), fresh, first, unanswered };
  const series = acceptedBytes > before.acceptedBytes ? renewed : before;
  if (error instanceof WaitError) return afterWait(series, error);
  if (error instanceof TransportError) return afterSilence(series, error, context);
  if (error instanceof AttemptError) return afterAnswer(series, error, context);
  return { kind: 'fail', error };
}

function afterWait(series: Series, error: WaitError): SendStep {
  const { wait } = error;
  const calm = { ...series, fresh: false };
  if (wait.for === 'portal') return { kind: 'wait', wait, delayMs: portalPause, probe: null, series: calm };
  if (wait.for === 'file') return { kind: 'wait', wait, delayMs: filePause, probe: null, series: calm };
  return { kind: 'fail', error };
}

function afterSilence(series: Series, error: TransportError, context: StepContext): SendStep {
  const code: FailureCode = error.fault === 'stalled' || error.fault === 'unanswered' ? 'stalled' : 'network';
  // Once it answered a small call, not being reached with a body is a failure like others.
  const counts = error.fault !== 'slept' && (error.fault !== 'unreachable' || series.silences > 0);
  const failures = counts ? series.failures + 1 : series.failures;
  if (failures >= maxFailures) return ended(code, error.message);
  const wait: Wait = {
    for: 'network',
    code,
    message: error.message,
    remedy: error.remedy ?? 'Nothing to do: it goes on by itself when the line is back.',
  };
  // A connection lost in sleep says nothing of the host: the next one has its first try again.
  const silences = error.fault === 'slept' ? 0 : series.silences + 1;
  const delayMs = silencePause(error, silences, context);
  return {
    kind: 'wait',
    wait,
    delayMs,
    probe: 'answer',
    series: { ...series, ...afterBody(series, error), failures, silences, fresh: false },
  };
}

/** What bytes that went in vain make of the next attempt; a connection lost in sleep says nothing of the URL. */
function afterBody(
  { first, unanswered }: Series,
  { fault, sentBytes }: TransportError,
): Pick<Series, 'first' | 'unanswered'> {
  return {
    first: sentBytes > 0 && fault !== 'slept' ? 'call' : first,
    unanswered: fault === 'unanswered' ? unanswered + 1 : unanswered,
  };
}

/**
 * A host that was not reached is asked with a small call at once, and from then on within every 5 s; after a broken body one backs
 * off, but never for longer than that, so that bytes flow again soon after the line is back.
 */
function silencePause(error: TransportError, silences: number, { random }: StepContext): number {
  if (error.fault === 'slept') return 0;
  if (error.fault === 'unreachable') return silences === 1 ? 0 : longestSilencePause;
  return Math.min(retryDelay({ attempt: silences, random }), longestSilencePause);
}

function afterAnswer(before: Series, error: AttemptError, context: StepContext): SendStep {
  const { verdict } = error;
  const series = { ...before, silences: 0 };
  switch (verdict.kind) {
    case 'retry':
      return again(series, verdict, context);
    case 'expired':
      return expired(series, verdict, context);
    case 'refused':
      return dead(series, context, { code: 'url-refused', message: verdict.message, remedy: verdict.hint });
    case 'not-yet-valid':
      return notYet(series, verdict, context);
    case 'not-s3':
      return foreign(series, verdict.message);
    case 'fatal':
      return { kind: 'fail', error: new SluiceError(verdict.failure) };
  }
}

function again(
  series: Series,
  verdict: Extract<PutVerdict, { kind: 'retry' }>,
  context: StepContext,
): SendStep {
  const failures = series.failures + 1;
  if (failures >= maxFailures) return ended(verdict.code, verdict.message);
  const ask = { attempt: failures, random: context.random };
  const delayMs = retryDelay(
    verdict.retryAfterMs === undefined ? ask : { ...ask, retryAfterMs: verdict.retryAfterMs },
  );
  const until = new Date(context.now + delayMs).toISOString();
  const wait: Wait = { for: 'retry', until, code: verdict.code, message: verdict.message };
  const first = verdict.speaker === 'store' ? 'body' : 'call';
  return { kind: 'wait', wait, delayMs, probe: null, series: { ...series, failures, first, fresh: false } };
}

/**
 * A fresh one that ended within a second of its use was a matter of when in the second it was signed, since X-Amz-Date has
 * whole ones: the next one may live longer. One that is dead for longer came from a signer whose clock is wrong.
 */
function expired(
  series: Series,
  { message, lateBy }: { message: string; lateBy?: number },
  context: StepContext,
): SendStep {
  const failures = series.failures + 1;
  const isNear = lateBy !== undefined && lateBy < wholeSecond;
  if (!series.fresh || !isNear || failures >= maxFailures)
    return dead(series, context, { code: 'url-expired', message });
  const delayMs = Math.round(context.random * wholeSecond);
  const wait: Wait = { for: 'retry', code: 'url-expired', message };
  return { kind: 'wait', wait, delayMs, probe: null, series: { ...series, failures, fresh: true } };
}

/** A dead URL is never retried: one fresh one is asked for; a fresh one refused as well is final. */
function dead(series: Series, context: StepContext, { code, message, remedy }: Failure): SendStep {
  const failure: Failure = { code: 'url-refused', message, remedy: remedy ?? refusedRemedy };
  if (series.fresh || (code === 'url-refused' && !context.refreshes))
    return { kind: 'fail', error: new SluiceError(failure) };
  const wait: Wait = { for: 'retry', code, message };
  return { kind: 'wait', wait, delayMs: 0, probe: null, series: { ...series, fresh: true } };
}

const refusedRemedy =
  'Have the URL signed anew, with a key that may write this object and a signer whose clock is right.';

function notYet(
  series: Series,
  verdict: { until: string | null; message: string },
  context: StepContext,
): SendStep {
  const left =
    verdict.until === null
      ? longestValidUrlPause
      : Date.parse(verdict.until) - context.now - context.doubt + clockDoubt;
  const delayMs = Math.min(Math.max(left, 1_000), longestValidUrlPause);
  const until = verdict.until ?? new Date(context.now + delayMs).toISOString();
  const wait: Wait = { for: 'valid-url', until, code: 'url-refused', message: verdict.message };
  return { kind: 'wait', wait, delayMs, probe: null, series: { ...series, fresh: false } };
}

function foreign(series: Series, message: string): SendStep {
  const foreignAnswers = series.foreignAnswers + 1;
  const remedy =
    'Sign in to the network (hotel, train, company proxy), or check that the URL leads to an S3 store.';
  if (foreignAnswers >= maxForeignAnswers)
    return { kind: 'fail', error: new SluiceError({ code: 'not-s3', message, remedy }) };
  const wait: Wait = { for: 'network', code: 'not-s3', message, remedy };
  const next: Series = { ...series, foreignAnswers, first: 'call', fresh: false };
  return { kind: 'wait', wait, delayMs: 0, probe: 's3', series: next };
}

function ended(code: FailureCode, message: string): SendStep {
  return {
    kind: 'fail',
    error: new SluiceError({
      code,
      message: `${message} ${maxFailures} attempts in a row ended without one accepted byte.`,
      remedy: 'Check the line and the server, then run the same command again: it goes on where it was.',
    }),
  };
}
