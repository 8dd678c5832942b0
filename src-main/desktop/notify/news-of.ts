import type { Totals } from '../../contract/window/queue-view.ts';
import type { Visit } from '../../contract/window/shell.ts';
import type { WindowRow } from '../../contract/window/window-row.ts';

/** What is worth a notification: it is over, or someone is needed. */
export type NewsKind = 'all-in' | 'needs-you' | 'failed';

/** How many ended how, in all. */
export interface AllIn {
  readonly safe: number;
  readonly sent: number;
}

type Counts = Pick<Totals, 'groups'>;

const underWay = ({ groups }: Counts): number => groups.going + groups.waiting;
const arrived = ({ groups }: Counts): number => groups.safe + groups.sent;

/** Whether work was under way: then its end is news. */
export const isBusy = (totals: Counts): boolean => underWay(totals) > 0;

/**
 * What came in since the work began (`begun`: how many had arrived then), once nothing is under way and nothing needs
 * anyone; null otherwise, also where nothing came in (all was cancelled).
 */
export function allIn(before: Counts, now: Counts, begun: Counts): AllIn | null {
  const isOver = isBusy(before) && !isBusy(now) && now.groups['needs-you'] === 0;
  if (!isOver || arrived(now) <= arrived(begun)) return null;
  const safe = Math.max(0, now.groups.safe - begun.groups.safe);
  return { safe, sent: Math.max(0, now.groups.sent - begun.groups.sent) };
}

/** A row that needs a person; what of it makes it another need than before. */
export const needOf = ({ id, state, waiting }: Pick<WindowRow, 'id' | 'state' | 'waiting'>): string =>
  `${id} ${state} ${waiting?.for ?? ''}`;

/** Where a notification about these transfers leads: to the one, or to the queue, which shows them first. */
export function visitTo(ids: readonly string[]): Visit {
  const [id] = ids;
  return id !== undefined && ids.length === 1 ? { view: 'transfer', id } : { view: 'queue' };
}
