import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { LineMeter } from '../../../src-main/engine/forecast/line-meter.ts';
import { withMeter } from '../../../src-main/engine/forecast/with-meter.ts';
import type { ByteTransport, PutAnswer } from '../../../src-main/engine/ports/byte-transport.ts';
import { type TransportFault, TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { type FakeClock, fakeClock } from '../../support/fake-clock.ts';

const MiB = 1024 ** 2;
const accepted: PutAnswer = { status: 200, headers: {}, body: '', complete: true };

/** Gives each second so many bytes to the socket, then ends as told. */
function transport(clock: FakeClock, seconds: readonly number[], end: () => PutAnswer): ByteTransport {
  return {
    async put(_url, _headers, _body, { onSent }) {
      for (const bytes of seconds) {
        await clock.sleep(1_000);
        onSent(bytes);
      }
      await clock.sleep(1_000);
      return end();
    },
    close: () => undefined,
  };
}

function putOver(seconds: readonly number[], end: () => PutAnswer = () => accepted) {
  const clock = fakeClock();
  const meter = new LineMeter(clock);
  const told: number[] = [];
  const body = { size: seconds.reduce((sum, bytes) => sum + bytes, 0), slices: noSlices() };
  const put = withMeter(transport(clock, seconds, end), meter).put('https://s3.example/b/k', {}, body, {
    signal: new AbortController().signal,
    onSent: (bytes) => told.push(bytes),
  });
  const ended = put.then(
    () => null,
    (error: unknown) => error,
  );
  return { clock, meter, told, ended };
}

const noSlices = (): AsyncIterable<Uint8Array> => Readable.from([]);

test('what the buffers took at once is no rate; a body that was answered counts whole', async () => {
  const { clock, meter, told, ended } = putOver([5 * MiB, MiB, MiB, MiB]);
  await clock.advance(2_000);
  expect(meter.rates()?.lasting).toBe(MiB);
  await clock.advance(3_000);
  expect(await ended).toBeNull();
  expect(meter.rates()?.lasting).toBeCloseTo((8 * MiB) / 5);
  expect(told).toEqual([5 * MiB, MiB, MiB, MiB]);
});

test.each<[TransportFault, number[], number | null]>([
  ['broken', [MiB], 1],
  ['stalled', [MiB], 1],
  ['unreachable', [], null],
])('a body whose line was %s after %j, as one was before', async (fault, seconds, between) => {
  const { clock, meter, ended } = putOver(seconds, () => {
    throw new TransportError(fault, 'The line is gone.', 0);
  });
  meter.enter();
  meter.leave(true);
  await clock.advance(3_000);
  expect(await ended).toBeInstanceOf(TransportError);
  expect(meter.secondsBetweenLosses()).toBe(between);
});

test('a body that was stopped, or refused, is no loss of the line', async () => {
  const { clock, meter, ended } = putOver([MiB], () => {
    throw new Error('Paused.');
  });
  await clock.advance(3_000);
  await ended;
  expect(meter.secondsBetweenLosses()).toBeNull();
});
