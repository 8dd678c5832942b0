/** The proxy itself gave no connection; its address is kept out of the message. */
export class ProxyUnreachable extends Error {
  override readonly name = 'ProxyUnreachable';
  readonly code = 'ERR_PROXY_UNREACHABLE';

  constructor(cause: Error) {
    super('The proxy could not be reached.', { cause });
  }
}
