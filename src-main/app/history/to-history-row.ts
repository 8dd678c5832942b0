import type { HistoryRow } from '../../contract/window/receipt.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';
import { placeOf } from '../queue/place-of.ts';
import type { ScenarioNames } from '../queue/scenario-names.ts';
import { outcomeOf } from './outcome-of.ts';

/** An upload that ended well, as History lists it; null for any other. */
export function toHistoryRow(
  record: TransferRecord,
  names: Pick<ScenarioNames, 'nameOf'>,
): HistoryRow | null {
  const { id, name, path, identity, endedAt, verified } = record;
  const outcome = outcomeOf(record.state.kind);
  if (outcome === null) return null;
  return {
    id,
    name,
    path,
    size: identity?.size ?? 0,
    place: placeWords(record, names),
    endedAt,
    outcome,
    verified,
  };
}

function placeWords(record: TransferRecord, names: Pick<ScenarioNames, 'nameOf'>): string {
  const place = placeOf(record, names);
  return place.kind === 'plan' ? place.host : `${place.scenarioName ?? place.scenario} · ${place.code}`;
}
