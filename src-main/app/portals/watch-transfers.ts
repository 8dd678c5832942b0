import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { PortalBook } from './portal-book.ts';
import { originOf, portalPlace } from './transfers-to.ts';

export interface WatchTransfersDeps {
  readonly engine: Pick<Engine, 'record' | 'subscribe'>;
  readonly portals: Pick<PortalBook, 'note'>;
  /** Told once for any number of changes in a moment. */
  readonly changed: (portal: string, scenario: string) => void;
}

/** States in which a result is shown differently than before. */
const telling: ReadonlySet<TransferStateKind> = new Set<TransferStateKind>([
  'queued',
  'done',
  'following',
  'available',
  'unconfirmed',
  'failed',
  'cancelled',
]);

/** A run of a hundred files ends in one breath (ms). */
const breathMs = 200;

/**
 * Tells of scenarios whose results changed by our transfers, and notes at the portal when its key was refused to one.
 * Answers the function that ends it.
 */
export function watchTransfers({ engine, portals, changed }: WatchTransfersDeps): () => void {
  const soon = new Map<string, NodeJS.Timeout>();
  const tell = (portal: string, scenario: string): void => {
    const name = `${portal} ${scenario}`;
    if (soon.has(name)) return;
    const timer = setTimeout(() => {
      soon.delete(name);
      changed(portal, scenario);
    }, breathMs);
    soon.set(name, timer);
  };
  const leave = engine.subscribe((row) => {
    if (!telling.has(row.state) && row.state !== 'waiting') return;
    const record = engine.record(row.id);
    const place = record === undefined ? null : portalPlace(record);
    if (place === null) return;
    const portal = originOf(place.portal);
    noteKey(row, portal, portals);
    if (telling.has(row.state)) tell(portal, place.scenario);
  });
  return () => {
    leave();
    for (const timer of soon.values()) clearTimeout(timer);
  };
}

function noteKey(row: TransferRow, portal: string, portals: WatchTransfersDeps['portals']): void {
  if (row.waiting?.for === 'key' && row.failure?.code === 'unauthorised') portals.note(portal, row.failure);
  if (row.state === 'available') portals.note(portal, null);
}
