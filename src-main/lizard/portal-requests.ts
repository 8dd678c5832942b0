import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import got, { type Got, RequestError } from 'got';
import { SluiceError } from '../contract/sluice-error.ts';
import { answerError, foreignAnswer } from './answer-error.ts';
import type { PortalAnswer } from './portal-answer.ts';
import { PortalFault } from './portal-fault.ts';
import type { RequestTuning } from './request-tuning.ts';
import { proxySignIn, silenceError } from './silence-error.ts';
import { acceptedEncodings, unpackAnswer } from './unpack-answer.ts';

/** Requests to one portal with one key; every address is checked to be on the portal's origin. */
export interface PortalRequests {
  /** Throws `SluiceError`, or the signal's reason when aborted. */
  get(url: string, signal: AbortSignal): Promise<unknown>;
  /** `body`: what the portal is to know besides, as JSON. */
  remove(url: string, signal: AbortSignal, body?: JsonBody): Promise<void>;
}

export interface PortalAccess {
  /** The root of the API, as `portalApi` writes it. */
  readonly portal: string;
  readonly key: string;
  readonly tuning: RequestTuning;
  readonly agents?: PortalAgents;
}

/** Where connections come from: a proxy's, for one. */
export interface PortalAgents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

type Method = 'GET' | 'DELETE';
type JsonBody = Readonly<Record<string, unknown>>;

interface Call {
  readonly method: Method;
  readonly url: string;
  readonly signal: AbortSignal;
  readonly body?: JsonBody | undefined;
}

/** The one place where requests are configured: the key, retries, time limits, no redirects. */
export function createPortalRequests(access: PortalAccess): PortalRequests {
  const { origin, host } = new URL(access.portal);
  const credentials = Buffer.from(`__key__:${access.key}`).toString('base64');
  const client = configured(access, `Basic ${credentials}`);
  const secrets = [access.key, credentials].filter((secret) => secret !== '');

  const ask = async (call: Call): Promise<string> => {
    const { method } = call;
    const target = new URL(call.url);
    if (target.origin !== origin) throw new Error('A request with a key may only go to the portal itself.');
    const answer = await exchange(client, call, { host, answerBytes: access.tuning.answerBytes });
    const error = answerError(answer, { host, method, path: target.pathname, secrets });
    if (answer.status === 407) throw silenceError(host, proxySignIn);
    if (error === null) return answer.body;
    // The first DELETE went through and only its answer was lost.
    if (method === 'DELETE' && answer.status === 404 && answer.retries > 0) return '';
    throw error;
  };
  return {
    get: async (url, signal) => parseJson(await ask({ method: 'GET', url, signal }), host),
    remove: async (url, signal, body) => {
      await ask({ method: 'DELETE', url, signal, body });
    },
  };
}

function configured({ tuning, agents }: PortalAccess, authorization: string): Got {
  return got.extend({
    ...(agents === undefined ? {} : { agent: { http: agents.http, https: agents.https } }),
    headers: {
      authorization,
      accept: 'application/json',
      'accept-encoding': acceptedEncodings,
      'user-agent': 'sluice',
    },
    // Unpacked here, where it is counted: the library would unpack a few kilobytes into gigabytes.
    decompress: false,
    followRedirect: false,
    throwHttpErrors: true,
    timeout: {
      connect: 15_000,
      secureConnect: 15_000,
      response: tuning.answerMs,
      request: 2 * tuning.answerMs,
    },
    retry: {
      limit: tuning.retries,
      methods: ['GET', 'HEAD', 'PUT', 'DELETE'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      backoffLimit: tuning.backoffLimitMs,
      maxRetryAfter: tuning.longestRetryAfterMs,
    },
  });
}

interface AnswerLimits {
  readonly host: string;
  readonly answerBytes: number;
}

async function exchange(
  client: Got,
  { method, url, signal, body }: Call,
  { host, answerBytes }: AnswerLimits,
): Promise<PortalAnswer> {
  signal.throwIfAborted();
  const json = body === undefined ? {} : { json: body };
  const tooLarge = new AbortController();
  const either = AbortSignal.any([signal, tooLarge.signal]);
  try {
    const asked = client(url, { method, signal: either, responseType: 'buffer', ...json });
    void asked.on('downloadProgress', ({ transferred, total }) => {
      if (Math.max(transferred, total ?? 0) > answerBytes) tooLarge.abort(oversized(host, answerBytes));
    });
    return await answerOf(await asked, host, answerBytes);
  } catch (error) {
    either.throwIfAborted();
    if (!(error instanceof RequestError)) throw error;
    if (error.response !== undefined && error.code === 'ERR_NON_2XX_3XX_RESPONSE')
      return answerOf(error.response, host, answerBytes);
    throw silenceError(host, wordFor(error));
  }
}

/** A proxy that wants a sign-in refuses the tunnel with a status; any other word is the system's or the library's. */
function wordFor({ code, cause }: RequestError): string {
  const refused = cause instanceof Error && 'statusCode' in cause && cause.statusCode === 407;
  return code === 'ERR_PROXY_TUNNEL' && refused ? proxySignIn : code;
}

interface PackedResponse {
  readonly statusCode: number;
  readonly headers: {
    readonly 'content-type'?: string | undefined;
    readonly 'content-encoding'?: string | undefined;
  };
  readonly body: unknown;
  readonly retryCount: number;
}

async function answerOf(
  { statusCode, headers, body, retryCount }: PackedResponse,
  host: string,
  most: number,
): Promise<PortalAnswer> {
  const packed = body instanceof Uint8Array ? body : new Uint8Array(0);
  const unpacked = await unpackAnswer(packed, headers['content-encoding'] ?? '', most);
  if (unpacked.kind === 'too-large') throw oversized(host, most);
  // What was packed in a way nobody asked for is nobody's JSON.
  const contentType = unpacked.kind === 'bytes' ? (headers['content-type'] ?? '') : '';
  const text = unpacked.kind === 'bytes' ? new TextDecoder().decode(unpacked.bytes) : 'unreadable';
  return { status: statusCode, contentType, body: text, retries: retryCount };
}

const oversized = (host: string, most: number): SluiceError =>
  new SluiceError(
    {
      code: 'portal-refused',
      message: `${host} sent an answer of more than ${Math.floor(most / 1024 ** 2)} MiB; no more of it was read.`,
      remedy:
        'Check the address of the portal, and tell its administrators: an answer of that size is a fault.',
    },
    { cause: new PortalFault('foreign', null, 'TOO_LARGE') },
  );

/** The parser's own message is dropped: it quotes the text, and the text may hold presigned queries. */
function parseJson(body: string, host: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new SluiceError(foreignAnswer({ host }), { cause: new PortalFault('foreign', null, 'NOT_JSON') });
  }
}
