/** The value below which the share `q` (0 to 1) of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** The middle of an odd count of numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
