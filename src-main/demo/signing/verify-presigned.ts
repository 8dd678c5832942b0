import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../s3/s3-error.ts';
import type { AccessKeys } from './access-keys.ts';
import { presignedSignature } from './canonical-request.ts';
import { readRawQuery } from './raw-query.ts';
import { readSignedQuery, type SignedQuery } from './read-signed-query.ts';

export interface PresignedRequest {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly rawUrl: string;
  readonly headers: IncomingHttpHeaders;
}

export interface PresignedJudge {
  readonly keys: AccessKeys;
  readonly region: string;
  /** The server's clock: milliseconds since 1970. */
  readonly now: number;
  /** Where given, a URL is good no longer than this, whatever it says itself. */
  readonly lifeSeconds?: number;
}

/**
 * Judges a presigned request by its raw path, query and headers, before any byte of its body; throws S3Error where S3
 * refuses, and URIError where the percent-encoding is broken. In this order: form of the query, access key, session, life, headers left unsigned, signature.
 */
export function verifyPresigned(request: PresignedRequest, judge: PresignedJudge): void {
  const query = readRawQuery(request.rawUrl);
  if (request.headers.authorization !== undefined) throw twoWays();
  const signed = readSignedQuery(query);
  checkKeys(signed, judge);
  checkLife(signed, judge);
  checkUnsignedHeaders(request.headers, signed.signedHeaders);
  checkSignature(request, signed, judge.keys.secretAccessKey);
}

const twoWays = (): S3Error =>
  new S3Error('InvalidArgument', {
    message:
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter or the Authorization header should be specified',
    details: { ArgumentName: 'Authorization' },
  });

function checkKeys(signed: SignedQuery, { keys, region, now }: PresignedJudge): void {
  if (signed.accessKeyId !== keys.accessKeyId) throw new S3Error('InvalidAccessKeyId');
  if (signed.region !== region) {
    const message = `Error parsing the X-Amz-Credential parameter; the region is wrong; expecting '${region}'`;
    throw new S3Error('AuthorizationQueryParametersError', { message, details: { Region: region } });
  }
  if (signed.token !== (keys.session?.token ?? null)) throw new S3Error('InvalidToken');
  if (keys.session !== undefined && now >= keys.session.expiresAt) throw new S3Error('ExpiredToken');
}

function checkLife(signed: SignedQuery, { now, lifeSeconds }: PresignedJudge): void {
  const seconds = Math.min(signed.expiresSeconds, lifeSeconds ?? Number.POSITIVE_INFINITY);
  const expiresAt = signed.signedAt + seconds * 1000;
  const serverTime = { ServerTime: toIso(now) };
  if (now < signed.signedAt) {
    const details = { 'X-Amz-Date': signed.date, ...serverTime };
    throw new S3Error('AccessDenied', { message: 'Request is not yet valid', details });
  }
  if (now >= expiresAt) {
    const details = { 'X-Amz-Expires': seconds, Expires: toIso(expiresAt), ...serverTime };
    throw new S3Error('AccessDenied', { message: 'Request has expired', details });
  }
}

/** S3 writes its times to the second. */
const toIso = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

function checkUnsignedHeaders(headers: IncomingHttpHeaders, signed: readonly string[]): void {
  const unsigned = Object.keys(headers).filter(
    (name) => (name.startsWith('x-amz-') || name === 'content-md5') && !signed.includes(name),
  );
  if (unsigned.length === 0) return;
  throw new S3Error('AccessDenied', {
    message: 'There were headers present in the request which were not signed',
    details: { HeadersNotSigned: unsigned.join(', ') },
  });
}

function checkSignature(request: PresignedRequest, signed: SignedQuery, secret: string): void {
  const value = (name: string) => [request.headers[name] ?? ''].flat().join(',');
  const payload = signed.signedHeaders.includes('x-amz-content-sha256')
    ? value('x-amz-content-sha256')
    : (signed.payload ?? 'UNSIGNED-PAYLOAD');
  const headers = signed.signedHeaders.map((name) => [name, value(name)] as const);
  const { method, rawUrl } = request;
  const right = presignedSignature({ method, rawUrl, headers, payload }, signed, secret);
  if (!signed.signedHeaders.includes('host') || !sameText(right, signed.signature))
    throw new S3Error('SignatureDoesNotMatch');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
