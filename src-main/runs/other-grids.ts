import type { Finding } from '../contract/finding.ts';
import type { FitField } from '../contract/rule-check.ts';
import { fitRaster } from '../rules/fit-raster.ts';
import { normaliseCode } from './normalise-code.ts';
import type { Preflight, RasterPreflight } from './preflight.ts';
import { resultKinds } from './result-kind.ts';
import type { RunFile } from './run-file.ts';

interface Part {
  readonly file: RunFile;
  readonly code: string;
  readonly preflight: Preflight | null;
}

/** A part that is a raster. */
type Raster = Part & { readonly preflight: RasterPreflight };

const words: Readonly<Partial<Record<FitField, string>>> = {
  projection: 'projection',
  'pixel-size': 'pixel size',
  bounds: 'bounds',
};

/**
 * Rasters that lie otherwise than most of their kind in a run: those per triangle or per cell of the grid, and those of
 * damage, are each made on one grid. Advice, since a portal takes them all the same. Pure.
 */
export function otherGrids(parts: readonly Part[]): readonly Finding[] {
  const rasters = parts.flatMap((each) =>
    each.preflight?.kind === 'raster' ? [{ ...each, preflight: each.preflight }] : [],
  );
  return [...Map.groupBy(rasters, kindOf).values()].flatMap(oddOnes);
}

/** Codes end in how values are laid out; those of damage do not, and are of one family. */
function kindOf({ code }: Raster): string {
  const wanted = normaliseCode(code);
  const known = resultKinds.find((kind) => kind.code === wanted);
  const [, layout = ''] = /-(dtri|quad)$/u.exec(wanted) ?? [];
  return layout || (known?.family ?? wanted);
}

function oddOnes(rasters: readonly Raster[]): readonly Finding[] {
  const alike: Raster[][] = [];
  for (const raster of rasters) {
    const group = alike.find(([first]) => first !== undefined && differences(raster, first).length === 0);
    if (group === undefined) alike.push([raster]);
    else group.push(raster);
  }
  const [[most] = [], ...others] = alike.toSorted((one, other) => other.length - one.length);
  return most === undefined ? [] : others.flat().map((odd) => oddity(odd, most));
}

function differences(one: Raster, other: Raster): readonly FitField[] {
  const lines = fitRaster(one.preflight.facts, { kind: 'facts', facts: other.preflight.facts });
  return lines.flatMap(({ field, outcome }) => (outcome === 'differs' && field in words ? [field] : []));
}

function oddity(odd: Raster, most: Raster): Finding {
  const differing = differences(odd, most).map((field) => words[field] ?? field);
  return {
    ...{ path: odd.file.path, code: 'other-grid', severity: 'advice' },
    message: `${odd.file.name} does not have the ${differing.join(', ')} of ${most.file.name}: rasters of one run lie upon each other.`,
    remedy: 'Look whether it is of the same run.',
  };
}
