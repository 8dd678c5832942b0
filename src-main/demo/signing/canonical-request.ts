import { createHash, createHmac } from 'node:crypto';
import { encodeRfc3986 } from './encode-rfc3986.ts';
import { type QueryField, rawPath, readRawQuery } from './raw-query.ts';

/** What a signature covers. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly rawUrl: string;
  /** Names in lower case, sorted, with their values: the signed ones only. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly payload: string;
}

export interface SignatureScope {
  /** `20261121T101500Z` */
  readonly date: string;
  readonly region: string;
}

/**
 * The Signature Version 4 of a presigned S3 request, in hex. Path and query are decoded and encoded once, segment by
 * segment, which is S3's own rule (other services encode the path twice).
 */
export function presignedSignature(request: SignedRequest, scope: SignatureScope, secret: string): string {
  const day = scope.date.slice(0, 8);
  const text = [
    'AWS4-HMAC-SHA256',
    scope.date,
    `${day}/${scope.region}/s3/aws4_request`,
    createHash('sha256').update(canonicalRequest(request)).digest('hex'),
  ].join('\n');
  const key = [day, scope.region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return createHmac('sha256', key).update(text).digest('hex');
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function canonicalRequest(request: SignedRequest): string {
  return [
    request.method,
    rawPath(request.rawUrl).split('/').map(decodeURIComponent).map(encodeRfc3986).join('/'),
    canonicalQuery(readRawQuery(request.rawUrl)),
    ...request.headers.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    request.headers.map(([name]) => name).join(';'),
    request.payload,
  ].join('\n');
}

function canonicalQuery(fields: readonly QueryField[]): string {
  return fields
    .filter(({ name }) => name !== 'X-Amz-Signature')
    .map(({ name, value }) => [encodeRfc3986(name), encodeRfc3986(value)] as const)
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&');
}

/** By code unit, as the signature wants it, never by the language of the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
