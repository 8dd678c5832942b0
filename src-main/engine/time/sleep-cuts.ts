import type { BodySlices, ByteTransport } from '../ports/byte-transport.ts';
import type { Clock } from '../ports/clock.ts';
import type { S3Calls } from '../ports/s3-calls.ts';
import { TransportError } from '../ports/transport-error.ts';
import { ExchangeWatch } from './exchange-watch.ts';

/**
 * Ends what did not outlive the computer's sleep. Its sockets look alive for minutes, since nobody told them that the
 * other end is gone; each has a few seconds to show a move. What is cut is `slept`: no failure of any server.
 */
export class SleepCuts {
  readonly #clock: Pick<Clock, 'sleep'>;
  readonly #watches = new Set<ExchangeWatch>();

  constructor(clock: Pick<Clock, 'sleep'>) {
    this.#clock = clock;
  }

  slept(ms: number): void {
    for (const watch of this.#watches) void watch.prove(this.#clock, ms);
  }

  /** Bodies that are cut. */
  bodies(inner: ByteTransport): ByteTransport {
    return {
      put: (url, headers, body, options) => {
        let sent = 0;
        return this.#watched(
          url,
          options.signal,
          () => sent,
          (watch, signal) => {
            const onSent = (bytes: number): void => {
              sent += bytes;
              watch.move();
              options.onSent(bytes);
            };
            return inner.put(url, headers, watchedBody(body, watch), { ...options, signal, onSent });
          },
        );
      },
      close: () => inner.close(),
    };
  }

  /** Completes that are cut; the other calls are short, and end by themselves. */
  calls(inner: S3Calls): S3Calls {
    return {
      ...inner,
      complete: (url, body, options) =>
        this.#watched(
          url,
          options.signal,
          () => 0,
          (watch, signal) => {
            watch.waitsFor = 'answer';
            const onLife = (): void => {
              watch.move();
              options.onLife();
            };
            return inner.complete(url, body, { signal, onLife });
          },
        ),
    };
  }

  async #watched<T>(
    url: string,
    signal: AbortSignal,
    sent: () => number,
    work: (watch: ExchangeWatch, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const watch = new ExchangeWatch();
    this.#watches.add(watch);
    try {
      return await work(watch, AbortSignal.any([signal, watch.cut.signal]));
    } catch (error) {
      if (error !== watch.cut.signal.reason || !watch.cut.signal.aborted) throw error;
      const { host } = new URL(url);
      throw new TransportError(
        'slept',
        `The connection to ${host} did not outlive the sleep of this computer.`,
        sent(),
      );
    } finally {
      this.#watches.delete(watch);
      watch.end();
    }
  }
}

/** The same body; while a slice of it is being read, silence on the line is the disk's or the limit's. The last was taken when another is asked for. */
function watchedBody({ size, slices }: BodySlices, watch: ExchangeWatch): BodySlices {
  async function* watched(): AsyncGenerator<Uint8Array> {
    watch.waitsFor = 'file';
    for await (const slice of slices) {
      watch.waitsFor = 'line';
      yield slice;
      watch.waitsFor = 'file';
    }
    watch.waitsFor = 'answer';
  }
  return { size, slices: watched() };
}
