import type { ByteTransport } from '../ports/byte-transport.ts';
import { TransportError } from '../ports/transport-error.ts';
import type { LineMeter } from './line-meter.ts';
import { passedBytes } from './passed-bytes.ts';

/** Tells a meter what gets over the line, and when a body breaks. */
export function withMeter(inner: ByteTransport, meter: LineMeter): ByteTransport {
  return {
    async put(url, headers, body, options) {
      let sent = 0;
      let told = 0;
      const tell = (passed: number): void => {
        meter.passed(passed - told);
        told = passed;
      };
      const onSent = (bytes: number): void => {
        options.onSent(bytes);
        sent += bytes;
        const passed = passedBytes(sent, body.size);
        if (passed > told) tell(passed);
      };
      let lost = false;
      meter.enter();
      try {
        const answer = await inner.put(url, headers, body, { ...options, onSent });
        if (answer.complete) tell(sent);
        return answer;
      } catch (error) {
        lost = isLoss(error, sent);
        throw error;
      } finally {
        meter.leave(lost);
      }
    },
    close: () => inner.close(),
  };
}

/** A host that was never reached broke no body. */
const isLoss = (error: unknown, sent: number): boolean =>
  error instanceof TransportError && error.fault !== 'unreachable' && sent > 0;
