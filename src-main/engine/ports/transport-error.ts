/**
 * Why no answer came. `unreachable`: refused, no route, DNS, TLS or a proxy, before any byte of body went; `broken`: reset,
 * timed out or closed after the connection stood; `stalled`: the watchdog cut it; `unanswered`: the watchdog cut it once the
 * whole body had gone; `slept`: it did not outlive the sleep of this computer, which is nobody's failure.
 */
export type TransportFault = 'unreachable' | 'broken' | 'stalled' | 'unanswered' | 'slept';

export interface TransportErrorOptions extends ErrorOptions {
  /** What a person can do about it; absent where it passes by itself. */
  readonly remedy?: string;
}

/** No answer came. `sentBytes` of the body had been given to the socket; the message holds no query. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly fault: TransportFault;
  readonly sentBytes: number;
  readonly remedy?: string;

  constructor(fault: TransportFault, message: string, sentBytes: number, options?: TransportErrorOptions) {
    super(message, options);
    this.fault = fault;
    this.sentBytes = sentBytes;
    if (options?.remedy !== undefined) this.remedy = options.remedy;
  }
}
