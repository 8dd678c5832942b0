import type { Refusal } from '../../contract/commands.ts';
import type { Failure } from '../../contract/failure.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';

export interface Named {
  /** Each once, in the order they were named. */
  readonly transfers: readonly LiveTransfer[];
  readonly refused: readonly Refusal[];
}

/** The transfers a person means: each named by its id, or by any beginning of it that is the only one's. */
export function namedTransfers(
  names: readonly string[],
  all: { get(id: string): LiveTransfer | undefined; values(): Iterable<LiveTransfer> },
): Named {
  const transfers = new Set<LiveTransfer>();
  const refused: Refusal[] = [];
  for (const name of names) {
    const exact = all.get(name);
    const meant = exact === undefined ? beginningWith(name, all.values()) : [exact];
    const [first] = meant;
    if (first !== undefined && meant.length === 1) transfers.add(first);
    else refused.push({ id: name, failure: first === undefined ? notFound(name) : ambiguous(name) });
  }
  return { transfers: [...transfers], refused };
}

/** At most two: that there is more than one is enough to know. */
function beginningWith(name: string, all: Iterable<LiveTransfer>): readonly LiveTransfer[] {
  if (name === '') return [];
  return Iterator.from(all)
    .filter(({ record }) => record.id.startsWith(name))
    .take(2)
    .toArray();
}

const notFound = (name: string): Failure => ({
  code: 'not-found',
  message: `No transfer has the id ${name}.`,
  remedy:
    'The list of transfers shows those there are; on the command line, "sluice status" shows their ids.',
});

const ambiguous = (name: string): Failure => ({
  code: 'ambiguous',
  message: `The ids of several transfers begin with ${name}.`,
  remedy: 'Give more of the id; on the command line, "sluice status" shows the ids.',
});
