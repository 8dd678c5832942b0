import type { ResultView } from '../../../src-main/contract/window/portals.ts';

/** Families in the order a run makes them; ones a portal adds later come after, by name. */
const order = ['raw', 'basic', 'arrival', 'damage', 'tiles'] as const;
export type KnownFamily = (typeof order)[number];

export interface Family {
  readonly name: string;
  /** Null for one whose name this program has no word for; such a one cannot be deleted as a whole. */
  readonly known: KnownFamily | null;
  readonly results: readonly ResultView[];
}

/** A scenario's results by family; empty families are left out. Pure. */
export function familiesOf(results: readonly ResultView[]): readonly Family[] {
  const groups = Map.groupBy(results, ({ family }) => family.toLowerCase());
  const strange = [...groups.keys()].filter((name) => knownFamily(name) === null).toSorted();
  return [...order, ...strange].flatMap((name) => {
    const members = groups.get(name);
    return members === undefined ? [] : [{ name, known: knownFamily(name), results: members }];
  });
}

const knownFamily = (name: string): KnownFamily | null => order.find((each) => each === name) ?? null;
