/**
 * The value of a query parameter, percent-decoded, or null. Reads the raw query: `URLSearchParams` would turn the `+` of
 * a signature's base64 or of a key into a space. Names are compared exactly, as S3 does; the first of a name counts.
 */
export function queryValue(url: string, name: string): string | null {
  const [, query = ''] = (url.split('#', 1)[0] ?? '').split(/\?(.*)/su);
  for (const pair of query.split('&')) {
    const [key = '', value = ''] = pair.split(/=(.*)/su);
    if (decoded(key) === name) return decoded(value);
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
