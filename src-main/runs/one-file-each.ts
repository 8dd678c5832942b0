import { leave, type Matched, type Sorted, sortBy } from './candidate.ts';
import type { LeftFile } from './proposal.ts';

/** Leaves every result at most one file: two files without a word are both left, a word settles it. Pure. */
export function oneFileEach(matched: readonly Matched[]): Sorted<Matched> {
  const byResult = Map.groupBy(matched, (each) => each.result.id);
  return sortBy(matched, (each) => verdict(each, byResult.get(each.result.id) ?? []));
}

function verdict(each: Matched, rivals: readonly Matched[]): LeftFile | null {
  const explicit = rivals.filter((rival) => rival.explicit);
  const [chosen] = explicit;
  if (chosen !== undefined && explicit.length === 1) return each === chosen ? null : givenAway(each, chosen);
  return rivals.length === 1 ? null : ambiguous(each, rivals);
}

function givenAway(each: Matched, chosen: Matched): LeftFile {
  return leave(
    each,
    {
      code: 'unpaired',
      severity: 'info',
      message: `${each.file.name} is left out: you paired ${each.code} with ${chosen.file.name}.`,
      remedy: null,
    },
    false,
  );
}

/** So many rivals are named: thousands of runs in one folder have thousands of files of each name. */
const mostNamed = 3;

function ambiguous(each: Matched, rivals: readonly Matched[]): LeftFile {
  const named = rivals.slice(0, mostNamed + 1).filter((rival) => rival !== each);
  const others = named.slice(0, mostNamed).map((rival) => rival.file.name);
  const unnamed = rivals.length - 1 - others.length;
  if (unnamed > 0) others.push(`${unnamed} more`);
  return leave(each, {
    code: 'ambiguous',
    severity: 'refuse',
    message: `${each.file.name} and ${others.join(', ')} are both taken for ${each.code}.`,
    remedy: `Say which: --pair FILE=${each.code}.`,
  });
}
