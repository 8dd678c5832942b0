import type { FitLine } from '../../contract/rule-check.ts';
import type { FitSide } from './fit-side.ts';

/** Projections are compared by their EPSG codes. Pure. */
export function fitProjection(file: FitSide, other: FitSide): FitLine {
  const shown = { field: 'projection', file: words(file), other: words(other) } as const;
  if (file.epsg === null || other.epsg === null) return { ...shown, outcome: 'not-comparable', reason: null };
  if (file.epsg === other.epsg) return { ...shown, outcome: 'same', reason: null };
  const reason =
    'They are in different projections: the file has to be warped before they lie upon each other.';
  return { ...shown, outcome: 'differs', reason };
}

const words = ({ epsg, projection }: FitSide): string | null => (epsg === null ? projection : `EPSG:${epsg}`);
