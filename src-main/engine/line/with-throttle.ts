import type { ByteTransport } from '../ports/byte-transport.ts';
import type { Throttle } from './throttle.ts';

/**
 * Gives slices to the transport only as fast as the throttle lets them go, in smaller pieces where that is slow. To the
 * transport a body that waits for its turn is one whose file is being read: that is no stall of the line.
 */
export function withThrottle(inner: ByteTransport, throttle: Throttle): ByteTransport {
  return {
    async put(url, headers, body, options) {
      const over = new AbortController();
      const slices = throttled(body.slices, throttle, over.signal);
      try {
        return await inner.put(url, headers, { size: body.size, slices }, options);
      } finally {
        // Answered, cut or cancelled: nobody reads the rest, and it must not take the others' turn.
        over.abort();
      }
    },
    close: () => inner.close(),
  };
}

async function* throttled(
  slices: AsyncIterable<Uint8Array>,
  throttle: Throttle,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  for await (const slice of slices)
    for (let start = 0; start < slice.length; ) {
      const bytes = await throttle.take(slice.length - start, signal);
      yield slice.subarray(start, start + bytes);
      start += bytes;
    }
}
