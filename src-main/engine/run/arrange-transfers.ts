import { assertNever } from '../../contract/assert-never.ts';
import type { ArrangeAnswer, ArrangeAsk, Refusal } from '../../contract/commands.ts';
import type { Failure } from '../../contract/failure.ts';
import { type Priority, priorities } from '../../contract/priority.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { LedgerWrite } from '../ports/ledger.ts';
import { toRow } from '../report/to-row.ts';
import { placeBefore } from '../schedule/place-before.ts';
import { turnOf } from '../schedule/turn.ts';
import { isInStore } from '../transfer/state-groups.ts';
import { allEnded } from './all-ended.ts';
import type { ControlDeps } from './control-deps.ts';
import { namedTransfers } from './named-transfers.ts';
import { shownState } from './take-into-run.ts';

type ArrangeDeps = Pick<ControlDeps, 'book' | 'queue'>;
type Place = Extract<ArrangeAsk, { kind: 'place' }>;

/**
 * Changes who goes first, durable and at once: what is queued is put in its new place, what waits for a connection is judged
 * anew when the next is free, and a body on the line goes on.
 */
export async function arrangeTransfers(ask: ArrangeAsk, deps: ArrangeDeps): Promise<ArrangeAnswer> {
  const named = namedTransfers(ask.ids, deps.book);
  const open = named.transfers.filter(isOpen);
  const over = named.transfers.filter((each) => !isOpen(each)).map(isOver);
  const answer = await arrange(open, ask, deps);
  return { ...answer, refused: [...named.refused, ...over, ...answer.refused] };
}

function arrange(
  chosen: readonly LiveTransfer[],
  ask: ArrangeAsk,
  deps: ArrangeDeps,
): Promise<ArrangeAnswer> {
  switch (ask.kind) {
    case 'priority':
      return prefer(chosen, ask.priority, deps);
    case 'place':
      return place(chosen, ask, deps);
    default:
      return assertNever(ask);
  }
}

async function prefer(
  chosen: readonly LiveTransfer[],
  priority: Priority,
  deps: ArrangeDeps,
): Promise<ArrangeAnswer> {
  await keep(
    deps,
    chosen.map((each) => [each, { type: 'priority', id: each.record.id, priority }]),
  );
  return { arranged: chosen.map(row), refused: [] };
}

async function place(
  chosen: readonly LiveTransfer[],
  { before }: Place,
  deps: ArrangeDeps,
): Promise<ArrangeAnswer> {
  const { anchor, refused } = anchorOf(before, deps);
  if (refused.length > 0) return { arranged: [], refused };
  const { may = [], not = [] } = Object.groupBy(chosen, (each) => (isBehind(each, anchor) ? 'not' : 'may'));
  const line = [...deps.book.values()].filter(isOpen).map((each) => ({ item: each, turn: turnOf(each) }));
  const positions = placeBefore(line, may, anchor);
  await keep(
    deps,
    [...positions].map(([each, position]) => [each, { type: 'position', id: each.record.id, position }]),
  );
  return { arranged: may.map(row), refused: not.map((each) => behind(each, anchor)) };
}

/** All in one go, so that what is written shares its commits. */
async function keep(
  { book, queue }: ArrangeDeps,
  writes: readonly (readonly [LiveTransfer, LedgerWrite])[],
): Promise<void> {
  const written = allEnded(writes.map(([transfer, write]) => book.write(transfer, [write])));
  const rearrange = (): void => {
    for (const [transfer] of writes) queue.rearrange(transfer);
  };
  rearrange();
  // What the ledger refuses is as it was.
  await written.catch(rearrange);
  await written;
}

interface Anchor {
  readonly anchor: LiveTransfer | null;
  readonly refused: readonly Refusal[];
}

function anchorOf(before: string | null, { book }: ArrangeDeps): Anchor {
  if (before === null) return { anchor: null, refused: [] };
  const { transfers, refused } = namedTransfers([before], book);
  const [anchor = null] = transfers;
  return anchor === null || isOpen(anchor)
    ? { anchor, refused }
    : { anchor: null, refused: [isOver(anchor)] };
}

const row = (transfer: LiveTransfer) => toRow(transfer, shownState(transfer));

/** Something of it is still to be sent, or may be once it is tried again. */
const isOpen = ({ record: { state }, skipped }: LiveTransfer): boolean =>
  skipped === null && !isInStore(state) && state.kind !== 'cancelled' && state.kind !== 'skipped';

const rank = ({ record }: LiveTransfer): number => priorities.indexOf(record.priority);
const isBehind = (transfer: LiveTransfer, anchor: LiveTransfer | null): boolean =>
  anchor !== null && rank(transfer) > rank(anchor);

function isOver({ record }: LiveTransfer): Refusal {
  const words = isInStore(record.state) ? 'is in the store already' : `has ended (${record.state.kind})`;
  const failure = {
    code: 'too-late',
    message: `${record.name} ${words}: there is nothing to put in order.`,
    remedy: 'The list of transfers (on the command line, "sluice status") shows what is still to be sent.',
  } as const;
  return { id: record.id, failure };
}

function behind({ record }: LiveTransfer, anchor: LiveTransfer | null): Refusal {
  const other = anchor?.record;
  const failure: Failure = {
    code: 'usage',
    message: `${record.name} has a lower priority than ${other?.name ?? 'the other'}, so it cannot go before it.`,
    remedy: 'Give both the same priority first.',
  };
  return { id: record.id, failure };
}
