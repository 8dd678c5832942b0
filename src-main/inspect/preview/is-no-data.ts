const float = 3;

/**
 * What tells values that stand for "no data": the file's own value as its type holds it, and whatever is no finite
 * number. Pure.
 */
export function isNoData(written: string | null, format: number, bits: number): (value: number) => boolean {
  const said = written === null ? Number.NaN : Number(written);
  // -9999.9 is written in full and kept in four bytes.
  const gap = format === float && bits === 32 ? Math.fround(said) : said;
  return (value) => !Number.isFinite(value) || value === gap;
}
