import type { FileFacts, Hdf5Facts } from '../contract/file-facts.ts';

/** What HDF5 content is, by its root: `simulation` belongs to one, but which of its files it is cannot be told. */
export type Hdf5Content = 'grid' | 'snapshots' | 'aggregates' | 'simulation' | 'other';

/** Water levels are in every raw result; aggregates carry the aggregation behind the variable's name. */
const waterLevel = /^Mesh[12]D_s1$/;
const aggregated = /^Mesh[12]D_.+_(?:min|max|avg|sum|med|cum|cum_positive|cum_negative)$/;
/** Written into grids only. */
const gridAttributes = ['epsg_code', 'revision_hash', 'revision_nr', 'threedi_version'] as const;

/** Reads HDF5 content; null where the facts hold none. */
export function readContent(facts: FileFacts | null): Hdf5Content | null {
  return facts?.hdf5 === undefined ? null : contentOf(facts.hdf5);
}

function contentOf({ attributes, variables = [] }: Hdf5Facts): Hdf5Content {
  if (variables.some((name) => waterLevel.test(name))) return 'snapshots';
  if (variables.some((name) => aggregated.test(name))) return 'aggregates';
  const says = (name: string): boolean => String(attributes[name] ?? '').trim() !== '';
  if (says('simulation_id')) return 'simulation';
  if (says('model_slug') || says('model_name'))
    return gridAttributes.some((name) => name in attributes) ? 'grid' : 'other';
  return says('epsg_code') && 'revision_hash' in attributes ? 'grid' : 'other';
}

/** The code whose result takes this content; null where content alone does not tell. */
export function codeOfContent(content: Hdf5Content): string | null {
  const codes: Readonly<Record<Hdf5Content, string | null>> = {
    grid: 'grid-admin',
    snapshots: 'results-3di',
    aggregates: 'aggregate-results-3di',
    simulation: null,
    other: null,
  };
  return codes[content];
}
