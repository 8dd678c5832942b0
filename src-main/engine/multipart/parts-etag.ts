import { bareEtag } from '../s3/bare-etag.ts';
import { isPlainlyStored } from '../s3/is-plainly-stored.ts';

/** The ETag of an object made of parts, as S3 writes it. */
export interface PartsEtag {
  /** 32 hex digits, lower case. */
  readonly hash: string;
  readonly count: number;
  /** Whether the answer shows no encryption by which the hash would be no MD5 of MD5s. */
  readonly plain: boolean;
}

/** Reads it from an answer; null where it is not of that form. Header names in lower case. */
export function partsEtag(etag: string, headers: Readonly<Record<string, string>>): PartsEtag | null {
  const [, hash, count] = /^([0-9a-f]{32})-(\d{1,5})$/.exec(bareEtag(etag).toLowerCase()) ?? [];
  if (hash === undefined || count === undefined) return null;
  return { hash, count: Number(count), plain: isPlainlyStored(headers) };
}
