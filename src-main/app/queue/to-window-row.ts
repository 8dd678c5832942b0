import type { TransferRow } from '../../contract/transfer-row.ts';
import type { WindowRow } from '../../contract/window/window-row.ts';
import type { TransferFacts } from '../../engine/report/transfer-facts.ts';
import { groupOf } from './group-of.ts';
import { placeOf } from './place-of.ts';
import { remediesOf } from './remedies-of.ts';
import type { ScenarioNames } from './scenario-names.ts';

export interface RowContext {
  readonly facts: Pick<TransferFacts, 'record' | 'multipart'>;
  readonly names: Pick<ScenarioNames, 'nameOf'>;
  /** Bytes a second; null while it is not going, or not known. */
  readonly rate: number | null;
}

/** A transfer as the queue shows it, made of what the engine tells and what the ledger holds. */
export function toWindowRow(row: TransferRow, { facts, names, rate }: RowContext): WindowRow {
  const { record, multipart } = facts;
  const place = placeOf(record, names);
  return {
    ...row,
    group: groupOf(row),
    place,
    rate,
    secondsLeft: row.secondsLeft ?? null,
    risk: row.risk ?? 'none',
    placed: row.position !== null,
    multipart: multipart !== null,
    addedAt: record.addedAt,
    endedAt: record.endedAt,
    remedies: remediesOf(row, place.kind),
  };
}
