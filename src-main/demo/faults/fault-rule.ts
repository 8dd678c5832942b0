import type { FaultAction } from './fault-action.ts';

/** What a demo server knows of a request before it reads the body. */
export interface FaultRequest {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly rawUrl: string;
}

/** Which requests a rule means; what is left out matches all. */
export interface FaultMatch {
  /** Upper case. */
  readonly method?: string;
  /**
   * A string is compared with the decoded path, without the query, as a whole (`/bucket/dem 1.tif`);
   * a RegExp is tested on the raw path and query (`/partNumber=3&/`).
   */
  readonly path?: string | RegExp;
  /** How many matching requests pass unharmed first; 0 unless given. The third only: `skip: 2, count: 1`. */
  readonly skip?: number;
  /** How many requests after those are hit; all unless given. */
  readonly count?: number;
}

export interface FaultRule {
  readonly match: FaultMatch;
  readonly do: FaultAction;
}

/** Whether the rule means this request, its place in the sequence (`skip`, `count`) aside. */
export function matchesRequest(match: FaultMatch, request: FaultRequest): boolean {
  if (match.method !== undefined && match.method !== request.method) return false;
  if (match.path === undefined) return true;
  if (typeof match.path === 'string') return match.path === decodedPath(request.rawUrl);
  // A RegExp with the g or y flag remembers where it stopped: search() starts at the beginning every time.
  return request.rawUrl.search(match.path) !== -1;
}

/** Whether the request that is `seen` matching ones after the first (0 is the first) is hit. */
export function isHit(match: FaultMatch, seen: number): boolean {
  const skip = match.skip ?? 0;
  return seen >= skip && seen < skip + (match.count ?? Number.POSITIVE_INFINITY);
}

function decodedPath(rawUrl: string): string {
  const path = rawUrl.split('?')[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A stray percent sign is no reason to fail: such a path matches only as it is written.
    if (error instanceof URIError) return path;
    throw error;
  }
}
