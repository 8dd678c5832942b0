import type { IncomingHttpHeaders } from 'node:http';

/** One value for each name, as node joins them. */
export function flatHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')] as const],
  );
  return Object.fromEntries(pairs);
}
