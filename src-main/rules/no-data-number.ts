/** A no-data value as GDAL, numpy and people write it; null for a text that is no number. Pure. */
export function noDataNumber(written: string): number | null {
  const text = written.trim();
  if (/^[+-]?nan$/iu.test(text)) return Number.NaN;
  if (/^[+-]?inf(?:inity)?$/iu.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text) ? Number(text) : null;
}
