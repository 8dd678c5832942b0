import { queryValue } from '../query-value.ts';

/** The headers a presigned URL signs that would not be sent with it: all but `host` and the names in `sent` (lower case). */
export function unsentHeaders(url: string, sent: readonly string[]): readonly string[] {
  const signed = (queryValue(url, 'X-Amz-SignedHeaders') ?? '').toLowerCase().split(';');
  return signed.filter((name) => name !== '' && name !== 'host' && !sent.includes(name));
}
