/** An address without query and fragment. */
export function withoutQuery(url: string): string {
  return url.split(/[?#]/u, 1)[0] ?? '';
}
