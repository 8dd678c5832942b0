import type { Candidate } from './candidate.ts';
import { normaliseCode } from './normalise-code.ts';

/** Two files that say they are of different runs, and in which respect. */
export interface RunConflict<T> {
  readonly file: T;
  readonly other: T;
  readonly message: string;
}

type Part = Pick<Candidate, 'file' | 'code' | 'identity'>;

const grid = 'grid-admin';

/**
 * Finds files of different runs: model slugs and simulation ids must be equal wherever two files have them, a raster's EPSG
 * code must be its grid's. What a file does not say is never compared. One conflict a file at most. Pure.
 */
export function runConflicts<T extends Part>(parts: readonly T[]): readonly RunConflict<T>[] {
  return parts.flatMap((file) => {
    const found = parts.map((other) => compare(file, other)).find((each) => each !== null);
    return found === undefined ? [] : [found];
  });
}

function compare<T extends Part>(file: T, other: T): RunConflict<T> | null {
  const mine = file.identity;
  const its = other.identity;
  const difference =
    differ('model', mine.modelSlug, its.modelSlug) ??
    differ('simulation', mine.simulationId, its.simulationId) ??
    // A grid is not blamed for a stray raster: the raster is the one to be left.
    (normaliseCode(other.code) === grid ? differ('EPSG', mine.epsg, its.epsg) : null);
  if (difference === null) return null;
  const [what, a, b] = difference;
  const message = `${file.file.name} has ${what} ${a}, ${other.file.name} has ${b}: they are of different runs.`;
  return { file, other, message };
}

type Value = string | number;

/** Null where the values agree or one of them is not there. */
function differ(
  what: string,
  a: Value | null,
  b: Value | null,
): readonly [what: string, a: Value, b: Value] | null {
  return a === null || b === null || a === b ? null : [what, a, b];
}
