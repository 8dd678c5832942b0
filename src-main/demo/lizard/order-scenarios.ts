import type { StoredScenario } from './stored-types.ts';

export interface SizedScenario {
  readonly scenario: StoredScenario;
  /** Bytes of all its results. */
  readonly totalSize: number;
}

/** Orders by the first field of `ordering` that is one; anything else leaves the order of creation. */
export function orderScenarios(
  all: readonly SizedScenario[],
  ordering: string | null,
): readonly SizedScenario[] {
  for (const asked of (ordering ?? '').split(',')) {
    const keyOf = orderings[asked.replace(/^-/u, '')];
    if (keyOf === undefined) continue;
    const direction = asked.startsWith('-') ? -1 : 1;
    return all.toSorted((a, b) => direction * compare(keyOf(a), keyOf(b)));
  }
  return all;
}

const orderings: Readonly<Record<string, (each: SizedScenario) => string | number>> = {
  name: ({ scenario }) => scenario.name,
  created: ({ scenario }) => scenario.created,
  last_modified: ({ scenario }) => scenario.lastModified,
  model_name: ({ scenario }) => scenario.model_name ?? '',
  total_size: ({ totalSize }) => totalSize,
  organisation__name: ({ scenario }) => scenario.organisation.name,
  username: ({ scenario }) => scenario.supplier,
};

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
