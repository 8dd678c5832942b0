/**
 * Under which a host's ways are remembered: scheme, host with port, first path segment (the bucket, where it is in the
 * path). Takes a URL with or without a query; the query is left out.
 */
export function hostKey(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}/${pathname.split('/')[1] ?? ''}`;
}
