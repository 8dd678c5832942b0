/**
 * An address of the API without `format=api`, the mark of a page shown in a browser: links carry it when the page they
 * were copied from did, so it is neither kept nor compared. A signed query is left as it is, byte for byte.
 */
export function withoutFormat(url: string): string {
  const [address = '', query] = url.split(/\?(.*)/su);
  if (query === undefined || /(?:^|&)X-Amz-/u.test(query)) return url;
  const kept = query.split('&').filter((pair) => pair !== 'format=api' && pair !== '');
  return kept.length === 0 ? address : `${address}?${kept.join('&')}`;
}
