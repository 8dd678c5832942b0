/** One name and value of a query, decoded. */
export interface QueryField {
  readonly name: string;
  readonly value: string;
}

/**
 * The fields of a raw query, in order. A plus sign stays a plus sign: URLSearchParams would make it a space, and with
 * it a good signature a bad one. Throws URIError where the percent-encoding is broken.
 */
export function readRawQuery(rawUrl: string): readonly QueryField[] {
  const query = rawUrl.slice(rawPath(rawUrl).length + 1);
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const end = pair.includes('=') ? pair.indexOf('=') : pair.length;
      return { name: decodeURIComponent(pair.slice(0, end)), value: decodeURIComponent(pair.slice(end + 1)) };
    });
}

/** What stands before the question mark. */
export function rawPath(rawUrl: string): string {
  return rawUrl.split('?')[0] ?? '';
}
