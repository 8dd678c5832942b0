import type { LookupFunction } from 'node:net';

/** The server's answer to one body. Header names in lower case; `body` is at most its first 64 KiB. */
export interface PutAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether every byte of the body had been given to the socket when the answer came. */
  readonly complete: boolean;
}

/**
 * The bytes of one body: its exact size, and slices of at most 1 MiB that together are that size. Read once; a slice is
 * good only until the next one is asked for.
 */
export interface BodySlices {
  readonly size: number;
  readonly slices: AsyncIterable<Uint8Array>;
}

export interface PutOptions {
  readonly signal: AbortSignal;
  /** Called with the number of further body bytes given to the socket. */
  readonly onSent: (bytes: number) => void;
  /** Finds the addresses of hosts; absent = the system's. */
  readonly lookup?: LookupFunction;
  /** How often this body went before and was not answered in time: its answer is waited for longer; 0 where absent. */
  readonly unanswered?: number;
}

/**
 * Carries one body to one presigned URL.
 *
 * Resolves with whatever final answer came, also 4xx and 5xx and also before the body was through (the socket is then
 * closed). Never follows a redirect, never retries, adds no header but Content-Length, Host, Expect and Connection.
 * Rejects with the signal's reason when aborted; with the `SluiceError` of a lookup; with what `slices` threw, as it is; else with a `TransportError`.
 */
export interface ByteTransport {
  put(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: BodySlices,
    options: PutOptions,
  ): Promise<PutAnswer>;
  /** Closes idle sockets. */
  close(): void;
}
