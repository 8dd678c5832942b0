import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import got, { type Got } from 'got';
import { SluiceError } from '../contract/sluice-error.ts';
import { answerError, foreignAnswer } from './answer-error.ts';
import { exchange, type PortalCall } from './exchange.ts';
import { PortalFault } from './portal-fault.ts';
import type { RequestTuning } from './request-tuning.ts';
import { proxySignIn, silenceError } from './silence-error.ts';
import { acceptedEncodings } from './unpack-answer.ts';

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

type JsonBody = NonNullable<PortalCall['body']>;

/** The one place where requests are configured: the key, retries, time limits, no redirects. */
export function createPortalRequests(access: PortalAccess): PortalRequests {
  const { origin, host } = new URL(access.portal);
  const credentials = Buffer.from(`__key__:${access.key}`).toString('base64');
  const client = configured(access, `Basic ${credentials}`);
  const secrets = [access.key, credentials].filter((secret) => secret !== '');

  const ask = async (call: PortalCall): Promise<string> => {
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

/** The parser's own message is dropped: it quotes the text, and the text may hold presigned queries. */
function parseJson(body: string, host: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new SluiceError(foreignAnswer({ host }), { cause: new PortalFault('foreign', null, 'NOT_JSON') });
  }
}
