/** What in a presigned URL decides when it ends, word for word: URLs that agree in it end together. */
export function lifeWords(url: string): string {
  const query = url.slice(url.indexOf('?') + 1);
  // Signature Version 4 names it X-Amz-Expires, version 2 Expires.
  return `${after(query, 'X-Amz-Date=')} ${after(query, 'Expires=')} ${/X-Amz-Security-Token=/iu.test(query)}`;
}

/** The rest of the value, long enough for any date or number of seconds. */
function after(query: string, name: string): string {
  const at = query.indexOf(name);
  return at === -1 ? '' : (query.slice(at + name.length, at + name.length + 20).split('&', 1)[0] ?? '');
}
