import { stateTraits } from '../../contract/state-traits.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { toRow } from './to-row.ts';

/** A transfer as the ledger has it, while nobody works on it. */
export const storedRow = (transfer: LiveTransfer): TransferRow =>
  toRow(transfer, atRest(transfer.record.state));

/** What a process that died left in motion does not move: it waits in the queue for the next one. */
const atRest = (state: TransferState): TransferState =>
  stateTraits[state.kind].stage === 'moving' ? { kind: 'queued' } : state;
