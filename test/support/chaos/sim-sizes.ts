const mib = 1024 ** 2;

/** What of the queue goes in parts where its source can give a file in parts. */
export const isLarge = (size: number): boolean => size >= 12 * mib;

/**
 * Files of a scenario, by path: many small ones, some of a few MB, two in a hundred so large that their bodies take longer
 * than the URLs live.
 */
export function simSizes(count: number, random: () => number): Map<string, number> {
  const sizeOf = (index: number): number => {
    if (index % 50 === 7) return Math.round((12 + 4 * random()) * mib);
    const chance = random();
    return chance < 0.6 ? Math.round(20_000 + chance * 200_000) : Math.round((0.1 + random()) * mib);
  };
  return new Map(Array.from({ length: count }, (_, index) => [`/files/${index}.tif`, sizeOf(index)]));
}
