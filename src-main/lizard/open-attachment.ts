import type { Readable } from 'node:stream';
import got, { RequestError, type Request, type Response } from 'got';
import { SluiceError } from '../contract/sluice-error.ts';
import { foreignAnswer } from './answer-error.ts';
import type { NamedAddresses } from './named-addresses.ts';
import { PortalFault } from './portal-fault.ts';
import type { PortalAgents } from './portal-requests.ts';
import { silenceError } from './silence-error.ts';

export interface AttachmentAsk {
  /** As the portal gave it; may be presigned (a secret). */
  readonly url: string;
  /** The portal's origin: only there the key goes. */
  readonly portal: string;
  readonly key: string;
  /** Where the portal may send us. */
  readonly addresses: NamedAddresses;
  readonly agents?: PortalAgents | undefined;
  readonly signal: AbortSignal;
}

/** An attachment under way. `size` in bytes, null where the server does not say. */
export interface OpenAttachment {
  readonly stream: Readable;
  readonly size: number | null;
}

const mostRedirects = 3;
/** Silence of a connection that has begun (ms). */
const silenceMs = 60_000;

/**
 * Opens an attachment to be read. The portal's own ones need the key; those in an object store carry their signature, and
 * would be refused with it. A redirect is followed, without the key unless it stays on the portal.
 *
 * Throws `SluiceError` `address-refused` `unauthorised` `not-found` `portal-refused` `server-error` `network`.
 */
export async function openAttachment(ask: AttachmentAsk): Promise<OpenAttachment> {
  let url = await ask.addresses.check(ask.url);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const { request, response } = await begin(url, ask);
    const { statusCode: status, headers } = response;
    if (status === 200 && !isPage(headers['content-type'])) return opened(request, headers);
    request.destroy();
    if (status < 300 || status >= 400 || headers.location === undefined) throw refused(url, status);
    url = await ask.addresses.check(new URL(headers.location, url).href);
  }
  throw refused(url, 310);
}

interface Begun {
  readonly request: Request;
  readonly response: Pick<Response, 'statusCode' | 'headers'>;
}

function begin(url: URL, { portal, key, addresses, agents, signal }: AttachmentAsk): Promise<Begun> {
  const authorization = `Basic ${Buffer.from(`__key__:${key}`).toString('base64')}`;
  const request = got.stream(url, {
    headers: { 'user-agent': 'sluice', ...(url.origin === portal ? { authorization } : {}) },
    ...(agents === undefined ? {} : { agent: { http: agents.http, https: agents.https } }),
    dnsLookup: addresses.lookup(url.href),
    followRedirect: false,
    throwHttpErrors: false,
    decompress: false,
    retry: { limit: 0 },
    timeout: { connect: 15_000, secureConnect: 15_000, response: silenceMs, socket: silenceMs },
    signal,
  });
  return new Promise((resolve, reject) => {
    request.once('response', (response: Begun['response']) => resolve({ request, response }));
    request.once('error', (error: unknown) => reject(toError(error, url, signal)));
  });
}

/** The library's own error holds the request's headers, and with them the key: it goes no further. */
function toError(error: unknown, url: URL, signal: AbortSignal): Error {
  if (signal.aborted && signal.reason instanceof Error) return signal.reason;
  if (error instanceof RequestError)
    return error.cause instanceof SluiceError ? error.cause : silenceError(url.host, error.code);
  return error instanceof Error ? error : new Error(String(error));
}

function opened(request: Request, headers: Response['headers']): OpenAttachment {
  const length = headers['content-length'];
  return { stream: request, size: length === undefined ? null : Number(length) };
}

const isPage = (contentType: string | undefined): boolean => /^text\/html\b/iu.test(contentType ?? '');

function refused({ host }: URL, status: number): SluiceError {
  const cause = new PortalFault(status >= 500 ? 'busy' : 'refused', status);
  switch (status) {
    case 200:
      return new SluiceError(foreignAnswer({ host }), { cause });
    case 401:
    case 403:
      return new SluiceError(
        {
          code: 'unauthorised',
          message: `${host} does not hand this file out: the key may not see it, or its address has expired.`,
          remedy: 'Look at the scenario again, then save the file once more.',
        },
        { cause },
      );
    case 404:
      return new SluiceError(
        {
          code: 'not-found',
          message: `${host} does not have this file any more.`,
          remedy: 'Look at the scenario again.',
        },
        { cause },
      );
    default:
      return new SluiceError(
        {
          code: status >= 500 ? 'server-error' : 'portal-refused',
          message: `${host} did not hand this file out (status ${status}).`,
          remedy: 'Try again later.',
        },
        { cause },
      );
  }
}
