import type { IncomingHttpHeaders } from 'node:http';

/** A request as the handlers see it: judged and found good, its body not yet asked for. */
export interface S3Request {
  readonly headers: IncomingHttpHeaders;
  /** The server's clock: milliseconds since 1970. */
  readonly now: number;
  /**
   * The body, damaged where a fault says so. To be called once, and only after all that can be refused by the head is
   * checked: it sends 100 Continue. Throws where the client goes away.
   */
  body(): AsyncIterable<Buffer>;
  /** To be called at the moment the request took effect; counts it. */
  committed(): void;
}

/** A header as one text; undefined where it is absent. */
export function headerText(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
