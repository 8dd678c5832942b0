/** A presigned URL good for longer is refused by every store (seconds). */
const longestLife = 604_800;

/** Why no request should go out with a presigned URL, by its own letters; `none` where nothing speaks against it. */
export type UrlFault =
  | { readonly kind: 'none' }
  /** In seconds, as the URL says. */
  | { readonly kind: 'lives-too-long'; readonly seconds: number; readonly longest: number }
  /** HTTP programs write the path anew: what was signed is not what would arrive. */
  | { readonly kind: 'path-rewritten' };

/** Reads a URL's own letters; takes no clock, sends nothing. */
export function urlFault(url: string): UrlFault {
  const seconds = Number(/[?&]X-Amz-Expires=(\d{1,15})(?:[&#]|$)/.exec(url)?.[1] ?? 0);
  if (seconds > longestLife) return { kind: 'lives-too-long', seconds, longest: longestLife };
  return isRewritten(url) ? { kind: 'path-rewritten' } : { kind: 'none' };
}

/** "." and ".." as parts of a path are taken out of it, and a backslash is made a slash; escapes are written as they come. */
function isRewritten(url: string): boolean {
  const path = /^https?:\/\/[^/?#\\]*([^?#]*)/i.exec(url)?.[1] ?? '';
  return path.includes('\\') || /(?:^|\/)(?:\.|%2e){1,2}(?=\/|$)/i.test(path) || /[\t\n\r]/.test(path);
}
