/** Where a key leads in a list of `lines`, of which a page shows `page`; null for a key that moves nothing. */
export function gridMove(key: string, from: number, lines: number, page: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: lines - 1,
  };
  const wanted = to[key];
  return wanted === undefined ? null : Math.max(0, Math.min(lines - 1, wanted));
}
