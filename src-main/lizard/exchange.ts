import { type Got, RequestError } from 'got';
import { SluiceError } from '../contract/sluice-error.ts';
import type { PortalAnswer } from './portal-answer.ts';
import { PortalFault } from './portal-fault.ts';
import { proxySignIn, silenceError } from './silence-error.ts';
import { unpackAnswer } from './unpack-answer.ts';

/** One call of a portal. `body`: what the portal is to know besides, as JSON. */
export interface PortalCall {
  readonly method: 'GET' | 'DELETE';
  readonly url: string;
  readonly signal: AbortSignal;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

interface AnswerLimits {
  readonly host: string;
  readonly answerBytes: number;
}

/** Makes a call, and reads no more of its answer than its budget. Throws `SluiceError` where none came, or one too large. */
export async function exchange(
  client: Got,
  { method, url, signal, body }: PortalCall,
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
