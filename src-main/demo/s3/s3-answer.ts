import type { S3Error } from './s3-error.ts';
import { s3Namespace, writeXml } from './write-xml.ts';

/** What a handler answers; the server adds Date, x-amz-request-id and the length of a text. */
export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Uint8Array>;
}

const xml = { 'content-type': 'application/xml' };

export function xmlAnswer(root: string, content: object, headers: Record<string, string> = {}): S3Answer {
  return { status: 200, headers: { ...xml, ...headers }, body: writeXml(root, content, s3Namespace) };
}

/** S3's error XML. */
export function errorAnswer(
  error: Pick<S3Error, 'status' | 'code' | 'message' | 'details'> | WrittenError,
  place: { readonly resource: string; readonly requestId: string },
): S3Answer {
  const { status, code, message, details } = error;
  const ends = { Resource: place.resource, RequestId: place.requestId };
  return {
    status,
    headers: xml,
    body: writeXml('Error', { Code: code, Message: message, ...details, ...ends }),
  };
}

/** An error a fault rule wrote: its code may be any. */
export interface WrittenError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
}
