import { S3Error } from '../s3/s3-error.ts';
import type { QueryField } from './raw-query.ts';

/** The signature's own fields of a presigned query, parsed. */
export interface SignedQuery {
  readonly accessKeyId: string;
  readonly region: string;
  /** `20261121T101500Z` */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  readonly expiresSeconds: number;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly token: string | null;
  readonly payload: string | null;
}

const longestLife = 604_800;
const required = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature'];

/** Throws S3Error where the query is not that of a presigned Signature Version 4. */
export function readSignedQuery(query: readonly QueryField[]): SignedQuery {
  const fields = new Map(query.map(({ name, value }) => [name, value]));
  const field = (name: string) => fields.get(`X-Amz-${name}`) ?? '';
  if (field('Algorithm') === '' && field('Signature') === '') throw new S3Error('AccessDenied');
  const missing = required.filter((name) => field(name) === '');
  if (missing.length > 0) throw wrongQuery(`Missing: ${missing.map((name) => `X-Amz-${name}`).join(', ')}.`);
  if (field('Algorithm') !== 'AWS4-HMAC-SHA256')
    throw wrongQuery('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256".');
  return {
    ...readCredential(field('Credential'), field('Date')),
    date: field('Date'),
    signedAt: readDate(field('Date')),
    expiresSeconds: readExpires(field('Expires')),
    signedHeaders: field('SignedHeaders').split(';'),
    signature: field('Signature'),
    token: fields.get('X-Amz-Security-Token') ?? null,
    payload: fields.get('X-Amz-Content-Sha256') ?? null,
  };
}

const wrongQuery = (message: string): S3Error =>
  new S3Error('AuthorizationQueryParametersError', { message });

function readCredential(credential: string, date: string): Pick<SignedQuery, 'accessKeyId' | 'region'> {
  const match = /^(.+)\/(\d{8})\/([^/]+)\/s3\/aws4_request$/.exec(credential);
  const [, accessKeyId, day, region] = match ?? [];
  if (accessKeyId === undefined || region === undefined || !date.startsWith(day ?? ' '))
    throw wrongQuery('Error parsing the X-Amz-Credential parameter.');
  return { accessKeyId, region };
}

function readDate(text: string): number {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const time = iso === text ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) throw wrongQuery('X-Amz-Date must be in the ISO8601 form yyyyMMddTHHmmssZ.');
  return time;
}

function readExpires(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw wrongQuery('X-Amz-Expires should be a number of seconds.');
  const seconds = Number(text);
  if (seconds > longestLife)
    throw wrongQuery(`X-Amz-Expires must be less than a week (in seconds); that is, at most ${longestLife}.`);
  return seconds;
}
