/**
 * When a raster's values are of. `undated`: the portal has no time for them, or its stand-in, the beginning of 1970.
 * Times ISO 8601 UTC as the portal gave them.
 */
export type ValuePeriod =
  | { readonly kind: 'undated' }
  | { readonly kind: 'moment'; readonly at: string }
  | { readonly kind: 'period'; readonly from: string; readonly to: string };

/** The period between a source's first and last value. */
export function valuePeriod(firstValue: string | null, lastValue: string | null): ValuePeriod {
  const from = firstValue ?? lastValue;
  const to = lastValue ?? firstValue;
  if (from === null || to === null) return { kind: 'undated' };
  if (from !== to) return { kind: 'period', from, to };
  return Date.parse(from) === 0 ? { kind: 'undated' } : { kind: 'moment', at: from };
}
