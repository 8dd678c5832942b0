import { findLine } from './find-line.ts';
import { projectionNames } from './projection-names.ts';

/** A coordinate reference system that is known by its EPSG code. */
export interface Projection {
  readonly code: number;
  /** "Amersfoort / RD New". */
  readonly name: string;
  /** Of its coordinates: "metre", "degree", "US survey foot" …; null where the table names none. */
  readonly unit: string | null;
  /** Other ones have no place on a map by two coordinates: heights, geocentric and engineering systems. */
  readonly kind: 'projected' | 'geographic' | 'compound' | 'geographic-3d' | 'other';
  /** The code of it without heights, which is its own where it has none; null of other ones. */
  readonly horizontal: number | null;
  /** Metres that places of it in degrees may be off here; null where that is less than 100. */
  readonly within: number | null;
}

const kinds: Readonly<Record<string, Projection['kind']>> = {
  p: 'projected',
  g: 'geographic',
  c: 'compound',
  d: 'geographic-3d',
};

/** What is known of an EPSG code; null for one that is not in the table. Microseconds: the main thread may ask. Pure. */
export function findProjection(code: number): Projection | null {
  const [name, unit = '', letter = '', horizontal = '', within = ''] =
    findLine(projectionNames, code)?.split('\t') ?? [];
  if (name === undefined) return null;
  const kind = kinds[letter] ?? 'other';
  const own = kind === 'other' ? null : code;
  return {
    ...{ code, name, unit: unit || null, kind },
    horizontal: horizontal === '' ? own : Number(horizontal),
    within: within === '' ? null : Number(within),
  };
}
