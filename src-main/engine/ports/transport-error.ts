/**
 * Why no answer came. `unreachable`: refused, no route, DNS or TLS, before any byte of body went; `broken`: reset,
 * timed out or closed after the connection stood; `stalled`: the watchdog cut it.
 */
export type TransportFault = 'unreachable' | 'broken' | 'stalled';

/** No answer came. `sentBytes` of the body had been given to the socket; the message holds no query. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly fault: TransportFault;
  readonly sentBytes: number;

  constructor(fault: TransportFault, message: string, sentBytes: number, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
    this.sentBytes = sentBytes;
  }
}
