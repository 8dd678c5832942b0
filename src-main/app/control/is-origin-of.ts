/** Whether a page's origin is the one a Host header names, both being this server's over plain HTTP. */
export const isOriginOf = (origin: string, host: string | null): boolean =>
  host !== null && origin.toLowerCase() === `http://${host.toLowerCase()}`;
