import type { Failure } from '../../contract/failure.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { EngineLog } from '../../engine/send/with-log.ts';
import type { PortalBook } from './portal-book.ts';
import { originOf, portalPlace } from './transfers-to.ts';

/**
 * Hears from the engine's log that a portal refused its key to transfers that are only followed, and notes it at the portal:
 * the store has their files, so that the transfers themselves are nothing to worry about and say nothing of it.
 */
export function noteRefusals(engine: Pick<Engine, 'record'>, portals: Pick<PortalBook, 'note'>): EngineLog {
  return (message, { id, failure }) => {
    if (message !== 'the portal could not be asked' || typeof id !== 'string') return;
    const record = engine.record(id);
    const place = record === undefined ? null : portalPlace(record);
    const refusal = failure as Failure | null | undefined;
    if (place !== null && refusal?.code === 'unauthorised') portals.note(originOf(place.portal), refusal);
  };
}
