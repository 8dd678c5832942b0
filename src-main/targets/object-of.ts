/**
 * Scheme, host and path of the object a presigned URL is for, without its query, or null when it is no http(s) address.
 *
 * Written one way only, so that two spellings of one object are equal: host in lower case, no default port, percent
 * escapes in upper case and only where needed.
 */
export function objectOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) return null;
  return `${parsed.origin}${parsed.pathname.replace(/%[0-9a-f]{2}/giu, plainest)}`;
}

function plainest(encoded: string): string {
  const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
  return /[\w.~-]/u.test(character) ? character : encoded.toUpperCase();
}
