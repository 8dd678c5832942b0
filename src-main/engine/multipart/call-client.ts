import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import got, { type Got, RequestError, type Response } from 'got';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { CallAnswer } from '../ports/s3-calls.ts';
import { flatHeaders } from '../transport/flat-headers.ts';
import { unpackAnswer } from '../transport/unpack-answer.ts';
import type { S3CallTuning } from './s3-call-tuning.ts';
import { signInCall, silenceOfCall, stalledCall, tooLongAnswer } from './silence-of-call.ts';

/** Where connections come from: a proxy's, or with certificates of one's own. */
export interface CallAgents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** One call: what is sent, and how its life is watched. */
export interface Call {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  readonly url: string;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Ends the call as stalled when aborted. */
  readonly stalled?: AbortSignal;
  readonly onLife?: () => void;
  /** Finds the addresses of the host; absent = the system's. */
  readonly lookup?: LookupFunction | undefined;
}

/** No answer to these calls is longer (bytes): a page of 1,000 parts is some 500,000. */
const longest = 8 * 1024 ** 2;

/** What all small calls share: no redirects, no header S3 would want signed, and a limit for a connection to stand. */
function baseClient({ connectMs }: S3CallTuning, agents: CallAgents | null): Got {
  return got.extend({
    ...(agents === null ? {} : { agent: { http: agents.http, https: agents.https } }),
    headers: { 'user-agent': 'sluice' },
    decompress: false,
    followRedirect: false,
    throwHttpErrors: false,
    timeout: { lookup: connectMs, connect: connectMs, secureConnect: connectMs },
    retry: { limit: 0 },
  });
}

/** Calls that may go again and have their answer soon: GET, HEAD, DELETE. */
export function shortCallClient(tuning: S3CallTuning, agents: CallAgents | null): Got {
  return baseClient(tuning, agents).extend({
    timeout: { response: tuning.answerMs, request: 2 * tuning.answerMs },
    retry: {
      limit: tuning.retries,
      methods: ['GET', 'HEAD', 'DELETE'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      backoffLimit: tuning.backoffLimitMs,
      maxRetryAfter: tuning.longestRetryAfterMs,
    },
  });
}

/** A call that goes once and has its answer soon. */
export function onceCallClient(tuning: S3CallTuning, agents: CallAgents | null): Got {
  return shortCallClient(tuning, agents).extend({ retry: { limit: 0 } });
}

/** Calls that go once and may take long: whoever makes them watches their life. */
export function longCallClient(tuning: S3CallTuning, agents: CallAgents | null): Got {
  return baseClient(tuning, agents);
}

/** Makes one call. Rejects with the signal's reason, or `TransportError`; an answer longer than any of S3's is cut off. */
export async function makeCall(client: Got, call: Call): Promise<CallAnswer> {
  const { method, url, body, signal, stalled, onLife, lookup } = call;
  signal.throwIfAborted();
  const { host } = new URL(url);
  const tooLong = new AbortController();
  const cuts = [signal, tooLong.signal, ...(stalled === undefined ? [] : [stalled])];
  try {
    const request = client(url, {
      method,
      responseType: 'buffer',
      signal: AbortSignal.any(cuts),
      ...(body === undefined ? {} : { body }),
      ...(lookup === undefined ? {} : { dnsLookup: lookup }),
    });
    void request.on('downloadProgress', ({ transferred }) => {
      onLife?.();
      if (transferred > longest) tooLong.abort();
    });
    const answer = await answerOf(await request);
    if (answer.status === 407) throw signInCall(host);
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    if (stalled?.aborted === true) throw stalledCall(host);
    if (tooLong.signal.aborted) throw tooLongAnswer(host);
    if (error instanceof RequestError && error.cause instanceof SluiceError) throw error.cause;
    throw silenceOfCall(error, host);
  }
}

async function answerOf({ statusCode, headers, body }: Response<Uint8Array>): Promise<CallAnswer> {
  const text = await unpackAnswer(body, headers['content-encoding'], longest);
  return { status: statusCode, headers: flatHeaders(headers), body: text };
}
