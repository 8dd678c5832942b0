import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AccessKeys } from './access-keys.ts';
import { encodeRfc3986 } from './encode-rfc3986.ts';

/** What to sign. Everything given is bound by the signature; `host` always is. */
export interface PresignRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** The presigner's own bucket unless given. */
  readonly bucket?: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  /** Decoded; `{ uploads: '' }` for CreateMultipartUpload. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers the client will have to send exactly so. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds; the presigner's own life unless given. */
  readonly expires?: number;
  /** The presigner's clock unless given. */
  readonly signingDate?: Date;
}

/** Signs one request; resolves with the URL, path-style. */
export type Presign = (request: PresignRequest) => Promise<string>;

export interface PresignerOptions {
  /** Without a slash at its end, for example `http://127.0.0.1:7480`. */
  readonly origin: string;
  readonly region: string;
  readonly bucket: string;
  readonly keys: AccessKeys;
  /** Seconds. */
  readonly lifeSeconds: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** S3's own header, in the spelling its SDKs hoist into the query: the body is not part of the signature. */
const unsignedPayload = { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' };

/** A function that presigns S3 requests as the SDKs do (Signature Version 4, body unsigned). */
export function createPresigner(options: PresignerOptions): Presign {
  const { origin, region, keys } = options;
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: {
      accessKeyId: keys.accessKeyId,
      secretAccessKey: keys.secretAccessKey,
      ...(keys.session === undefined ? {} : { sessionToken: keys.session.token }),
    },
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const { hostname, port, host, protocol } = new URL(origin);
  return async (request) => {
    const path = objectPath(request.bucket ?? options.bucket, request.key);
    const given = request.headers ?? {};
    const query = await signer.presign(
      {
        ...{ method: request.method, protocol, hostname, path },
        ...(port === '' ? {} : { port: Number(port) }),
        query: { ...request.query },
        headers: { ...given, host, ...unsignedPayload },
      },
      {
        expiresIn: request.expires ?? options.lifeSeconds,
        signingDate: request.signingDate ?? new Date(options.now()),
        unhoistableHeaders: new Set(Object.keys(given).map((name) => name.toLowerCase())),
      },
    );
    return `${origin}${path}?${writeQuery(query.query ?? {})}`;
  };
}

function objectPath(bucket: string, key: string): string {
  const inBucket = key.split('/').map(encodeRfc3986).join('/');
  return key === '' ? `/${bucket}` : `/${bucket}/${inBucket}`;
}

function writeQuery(query: Readonly<Record<string, string | string[] | null>>): string {
  return Object.entries(query)
    .flatMap(([name, values]) => [values ?? ''].flat().map((value) => [name, value] as const))
    .map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
    .join('&');
}
