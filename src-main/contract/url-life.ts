/** How long a presigned URL lives by its own query; `unknown` where the query says nothing one could rely on. */
export type UrlLife =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      /** Milliseconds since 1970, by the signer's clock; null where only the end is told (Signature Version 2). */
      readonly signedAt: number | null;
      readonly expiresAt: number;
      /** Signed with temporary credentials: it may die before `expiresAt`, with its session token. */
      readonly sessionToken: boolean;
    };

/**
 * Reads a URL's life from its raw query, as S3 does (names are case-sensitive, values percent-encoded). Signature Version
 * 4: good from X-Amz-Date for X-Amz-Expires seconds. Version 2: good until `Expires`, in seconds since 1970.
 */
export function urlLife(url: string): UrlLife {
  const query = url.split('#')[0]?.split('?')[1] ?? '';
  const fields = new Map(query.split('&').map((pair) => [nameOf(pair), pair.slice(pair.indexOf('=') + 1)]));
  return fields.has('AWSAccessKeyId') ? lifeOfVersion2(fields) : lifeOfVersion4(fields);
}

type Fields = ReadonlyMap<string, string>;

function lifeOfVersion4(fields: Fields): UrlLife {
  const signedAt = parseAmzDate(fields.get('X-Amz-Date') ?? '');
  const seconds = fields.get('X-Amz-Expires') ?? '';
  if (signedAt === null || !/^\d{1,9}$/.test(seconds)) return { kind: 'unknown' };
  const sessionToken = fields.has('X-Amz-Security-Token');
  return { kind: 'known', signedAt, expiresAt: signedAt + Number(seconds) * 1000, sessionToken };
}

function lifeOfVersion2(fields: Fields): UrlLife {
  const end = fields.get('Expires') ?? '';
  if (!fields.has('Signature') || !/^\d{1,11}$/.test(end)) return { kind: 'unknown' };
  const sessionToken = fields.has('x-amz-security-token');
  return { kind: 'known', signedAt: null, expiresAt: Number(end) * 1000, sessionToken };
}

const nameOf = (pair: string): string => pair.split('=')[0] ?? '';

function parseAmzDate(text: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? null : time;
}
