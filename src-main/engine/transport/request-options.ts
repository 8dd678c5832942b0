import type { RequestOptions } from 'node:http';
import type { LookupFunction } from 'node:net';
import { urlToHttpOptions } from 'node:url';

/** What the transport sets itself, whatever a plan says. */
const own: ReadonlySet<string> = new Set([
  'content-length',
  'transfer-encoding',
  'connection',
  'expect',
  'host',
]);

/**
 * One PUT as node:http wants it: the given headers, Content-Length, and Expect where wanted; Host and Connection are
 * node's. S3 refuses headers it would want signed, so there are no others.
 */
export function requestOptions(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: { readonly size: number; readonly expect: boolean; readonly lookup?: LookupFunction | undefined },
): RequestOptions {
  const given = Object.entries(headers).filter(([name]) => !own.has(name.toLowerCase()));
  const set: Record<string, string | number> = { ...Object.fromEntries(given), 'Content-Length': body.size };
  if (body.expect) set['Expect'] = '100-continue';
  // A name and password in the URL would become an Authorization header.
  const by = body.lookup === undefined ? {} : { lookup: body.lookup };
  return { ...urlToHttpOptions(url), ...by, auth: null, method: 'PUT', headers: set };
}
