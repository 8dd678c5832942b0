import { queryValue } from './query-value.ts';

/**
 * How long a presigned URL lives, by its own query and the server's clock. Times ISO 8601 UTC. With a session token the
 * URL also dies with the token, whose end it does not tell: `expiresAt` is then only the latest possible moment.
 */
export type UrlLife =
  | {
      readonly kind: 'known';
      readonly signedAt: string;
      readonly expiresAt: string;
      readonly sessionToken: boolean;
    }
  | { readonly kind: 'unknown' };

/** The life of a URL signed with AWS Signature Version 4; `unknown` for any other query. */
export function urlLife(url: string): UrlLife {
  const signed = moment(queryValue(url, 'X-Amz-Date') ?? '');
  const expires = queryValue(url, 'X-Amz-Expires') ?? '';
  if (Number.isNaN(signed) || !/^\d{1,9}$/u.test(expires)) return { kind: 'unknown' };
  return {
    kind: 'known',
    signedAt: new Date(signed).toISOString(),
    expiresAt: new Date(signed + Number(expires) * 1000).toISOString(),
    sessionToken: queryValue(url, 'X-Amz-Security-Token') !== null,
  };
}

/** Milliseconds since 1970 of `20261121T101600Z`; NaN for anything else. */
function moment(amzDate: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(amzDate);
  if (parts === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
