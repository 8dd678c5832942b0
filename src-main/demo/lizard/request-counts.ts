/** How often one method was asked for on one path. */
export interface RequestCount {
  readonly method: string;
  /** The path without its query, as it came. */
  readonly path: string;
  readonly count: number;
}

/** Counts requests by method and path; those a fault swallowed count too. */
export class RequestCounts {
  readonly #counts = new Map<string, RequestCount>();

  add(method: string, path: string): void {
    const key = `${method} ${path}`;
    this.#counts.set(key, { method, path, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  list(): readonly RequestCount[] {
    return [...this.#counts.values()];
  }

  /** The sum over all paths that are `path`, or match it. */
  of(method: string, path: string | RegExp): number {
    const means = (each: string): boolean =>
      typeof path === 'string' ? each === path : each.search(path) !== -1;
    return this.list()
      .filter((each) => each.method === method && means(each.path))
      .reduce((sum, each) => sum + each.count, 0);
  }
}
