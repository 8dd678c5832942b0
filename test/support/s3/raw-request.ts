import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body as text, for XML. */
  readonly text: string;
  /** Whether the server asked for the body by 100 Continue. */
  readonly continued: boolean;
}

export interface RawRequest {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /**
   * `length`: Content-Length and the body at once. `expect`: the body only after 100 Continue. `chunked`: without a
   * length. `none`: neither length nor body, as an HTTP client may do by mistake.
   */
  readonly framing?: 'length' | 'expect' | 'chunked' | 'none';
}

/** One HTTP request with its framing in the caller's hand, which fetch does not allow. */
export async function rawRequest(url: string, options: RawRequest): Promise<RawAnswer> {
  const { method, body = Buffer.alloc(0), framing = 'length' } = options;
  const headers = { ...framingHeaders(framing, body.length), ...options.headers };
  const req = request(url, { method, headers, agent: false });
  let continued = false;
  req.once('continue', () => {
    continued = true;
    req.end(body);
  });
  if (framing === 'expect') req.flushHeaders();
  else sendNow(req, framing, body);
  const [res] = (await once(req, 'response')) as [IncomingMessage];
  const received = await buffer(res);
  req.destroy();
  const { statusCode: status = 0 } = res;
  return { status, headers: res.headers, body: received, text: received.toString(), continued };
}

function sendNow(req: ReturnType<typeof request>, framing: RawRequest['framing'], body: Buffer): void {
  if (framing !== 'none') {
    req.end(body);
    return;
  }
  req.useChunkedEncodingByDefault = false;
  req.removeHeader('content-length');
  req.removeHeader('transfer-encoding');
  req.end();
}

function framingHeaders(framing: RawRequest['framing'], length: number): Record<string, string> {
  if (framing === 'none') return {};
  if (framing === 'chunked') return { 'transfer-encoding': 'chunked' };
  const known = { 'content-length': String(length) };
  return framing === 'expect' ? { ...known, expect: '100-continue' } : known;
}
