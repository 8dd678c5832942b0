import { readXml, textOf } from './read-xml.ts';

/** S3's error, as its XML says it. Elements other than `code` and `message` are there only for some codes. */
export interface S3ErrorAnswer {
  readonly code: string;
  /** May be empty. */
  readonly message: string;
  readonly requestId?: string;
  readonly hostId?: string;
  /** The server's clock, ISO 8601, as the server wrote it. */
  readonly serverTime?: string;
  /** When the URL ended, by the server. */
  readonly expires?: string;
  /** Headers that were sent but not signed. */
  readonly headersNotSigned?: string;
  /** The regional host a redirect asks for. */
  readonly endpoint?: string;
  /** The region a URL has to be signed for; a plain word. */
  readonly region?: string;
}

/** S3's errors have a few hundred bytes, with a signature's canonical request a few thousand (characters). */
const longest = 64 * 1024;

/**
 * Reads S3's `<Error>` from an answer's body, or null when it is not one.
 *
 * The body may come from anyone on the way: nothing but a small, whole document without a DOCTYPE (so without
 * entities of its own) is read, and of `<Code>` only a plain word is taken.
 */
export function parseS3Error(body: string): S3ErrorAnswer | null {
  const error = readXml(body, { root: 'Error', longest });
  const code = textOf(error?.['Code']);
  if (error === null || code === undefined || !/^[A-Za-z][A-Za-z0-9.]{0,63}$/.test(code)) return null;
  const fields = Object.entries(optionalFields).map(([field, tag]) => [field, textOf(error[tag])] as const);
  const given = Object.fromEntries(fields.filter(([field, value]) => isGiven(field, value)));
  return { code, message: textOf(error['Message']) ?? '', ...given };
}

const isGiven = (field: string, value: string | undefined): boolean =>
  value !== undefined && value !== '' && (field !== 'region' || /^[a-z0-9-]{1,40}$/i.test(value));

const optionalFields = {
  requestId: 'RequestId',
  hostId: 'HostId',
  serverTime: 'ServerTime',
  expires: 'Expires',
  headersNotSigned: 'HeadersNotSigned',
  endpoint: 'Endpoint',
  region: 'Region',
} as const satisfies Partial<Record<keyof S3ErrorAnswer, string>>;
