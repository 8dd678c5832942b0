/** What in a presigned URL decides when it ends, word for word: URLs that agree in it end together. */
export const lifeWords = (url: string): string =>
  `${after(url, 'X-Amz-Date=')} ${after(url, 'X-Amz-Expires=')} ${url.includes('X-Amz-Security-Token=')}`;

/** The rest of the value, long enough for any date or number of seconds. */
function after(url: string, name: string): string {
  const at = url.indexOf(name);
  return at === -1 ? '' : (url.slice(at + name.length, at + name.length + 20).split('&', 1)[0] ?? '');
}
