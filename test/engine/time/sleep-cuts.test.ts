import { expect, test } from 'vitest';
import type { ByteTransport } from '../../../src-main/engine/ports/byte-transport.ts';
import type { S3Calls } from '../../../src-main/engine/ports/s3-calls.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { maxFailures, sendStep, startOfSeries } from '../../../src-main/engine/send/send-step.ts';
import { SleepCuts } from '../../../src-main/engine/time/sleep-cuts.ts';
import { fakeClock } from '../../support/fake-clock.ts';

const url = 'https://store.example/b/k?X-Amz-Signature=cafe';
const never = new AbortController().signal;
const [nap, hour] = [20_000, 3_600_000];

/** Ends only by its signal. */
const untilCut = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

interface Line {
  /** Body bytes that the socket takes, when the test says so. */
  take: (bytes: number) => void;
}

/** A body of two slices, of which the test says how far it is; `reads` of them were asked for. */
function halfSent(reads: number) {
  const clock = fakeClock();
  const cuts = new SleepCuts(clock);
  const line: Line = { take: () => undefined };
  const transport: ByteTransport = {
    put: async (_, __, body, { signal, onSent }) => {
      line.take = onSent;
      const slices = body.slices[Symbol.asyncIterator]();
      for (let read = 0; read < reads; read += 1) await Promise.race([slices.next(), untilCut(signal)]);
      return untilCut(signal);
    },
    close: () => undefined,
  };
  async function* slices() {
    yield await Promise.resolve(new Uint8Array(5));
    yield await Promise.resolve(new Uint8Array(5));
  }
  const control = new AbortController();
  const ended = cuts
    .bodies(transport)
    .put(url, {}, { size: 10, slices: slices() }, { signal: control.signal, onSent: () => undefined })
    .catch((error: unknown) => error);
  return { clock, cuts, line, control, ended };
}

async function isOver(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  return (await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, open))])) !== open;
}

test('a body whose line is silent after a sleep is cut within seconds, and says so without its query', async () => {
  const { clock, cuts, line, ended } = halfSent(1);
  line.take(5);
  await clock.advance(0);
  cuts.slept(nap);
  await clock.advance(5_000);
  const error = await ended;
  expect(error).toMatchObject({ name: 'TransportError', fault: 'slept', sentBytes: 5 });
  expect(String(error)).toContain('store.example did not outlive the sleep');
  expect(String(error)).not.toContain('cafe');
});

test('a body that moves on is left alone', async () => {
  const { clock, cuts, line, ended, control } = halfSent(1);
  await clock.advance(0);
  cuts.slept(hour);
  await clock.advance(2_000);
  line.take(1);
  await clock.advance(60_000);
  expect(await isOver(ended)).toBe(false);
  control.abort(new Error('stopped'));
  expect(await ended).toMatchObject({ message: 'stopped' });
});

test('bytes that only fill the buffers of this side are no sign of life', async () => {
  const { clock, cuts, line, ended } = halfSent(1);
  await clock.advance(0);
  cuts.slept(hour);
  await clock.advance(100);
  line.take(5);
  await clock.advance(5_000);
  expect(await ended).toMatchObject({ fault: 'slept' });
});

test('an answer is waited for after a nap, not after an hour', async () => {
  const { clock, cuts, line, ended } = halfSent(3);
  await clock.advance(0);
  line.take(10);
  cuts.slept(nap);
  await clock.advance(60_000);
  expect(await isOver(ended)).toBe(false);
  cuts.slept(hour);
  await clock.advance(5_000);
  expect(await ended).toMatchObject({ fault: 'slept', sentBytes: 10 });
});

test('a Complete is cut after an hour without a sign of life', async () => {
  const clock = fakeClock();
  const cuts = new SleepCuts(clock);
  const unused = () => Promise.reject(new Error('not called'));
  const calls: S3Calls = {
    ...{ listParts: unused, head: unused, peek: unused, abort: unused },
    complete: (_, __, { signal }) => untilCut(signal),
  };
  const ended = cuts
    .calls(calls)
    .complete(url, '<Complete/>', { signal: never, onLife: () => undefined })
    .catch((error: unknown) => error);
  cuts.slept(hour);
  await clock.advance(5_000);
  expect(await ended).toMatchObject({ fault: 'slept' });
});

test('sleeps are no failures: a body goes again at once after any number of them', () => {
  let series = startOfSeries(0);
  for (let sleep = 0; sleep < 2 * maxFailures; sleep += 1) {
    const step = sendStep(series, new TransportError('slept', 'It slept.', 7), {
      ...{ refreshes: false, now: 0, doubt: 0, random: 0, acceptedBytes: 0 },
    });
    if (step.kind === 'fail') throw step.error;
    expect(step).toMatchObject({ delayMs: 0, probe: 'answer', series: { failures: 0, silences: 0 } });
    series = step.series;
  }
});
