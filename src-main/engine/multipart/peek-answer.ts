import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type Got, RequestError, type Response } from 'got';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { CallAnswer } from '../ports/s3-calls.ts';
import { flatHeaders } from '../transport/flat-headers.ts';
import { unpackAnswer } from '../transport/unpack-answer.ts';
import type { Call } from './call-client.ts';
import { signInCall, silenceOfCall } from './silence-of-call.ts';

/** An error of S3 is far shorter (bytes): what has more is the object itself, where the URL may read it. */
const longestWord = 64 * 1024;

/**
 * The answer to a GET, of a long one only the status and the headers: the rest is not read. Rejects with the signal's reason,
 * or `TransportError`.
 */
export async function peekAnswer(
  client: Got,
  { url, signal, lookup }: Pick<Call, 'url' | 'signal' | 'lookup'>,
): Promise<CallAnswer> {
  signal.throwIfAborted();
  const { host } = new URL(url);
  const request = client.stream(url, { signal, ...(lookup === undefined ? {} : { dnsLookup: lookup }) });
  try {
    const [{ statusCode, headers }] = (await once(request, 'response')) as [Response];
    if (statusCode === 407) throw signInCall(host);
    const bytes = await shortOrNull(request);
    const body = bytes === null ? '' : await unpackAnswer(bytes, headers['content-encoding'], longestWord);
    return { status: statusCode, headers: flatHeaders(headers), body };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RequestError && error.cause instanceof SluiceError) throw error.cause;
    throw silenceOfCall(error, host);
  } finally {
    request.destroy();
  }
}

async function shortOrNull(stream: Readable): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestWord) return null;
  }
  return Buffer.concat(chunks);
}
