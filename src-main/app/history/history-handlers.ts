import { SluiceError } from '../../contract/sluice-error.ts';
import type { Receipt } from '../../contract/window/receipt.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';
import type { ScenarioNames } from '../queue/scenario-names.ts';
import type { Shell } from '../window/shell-port.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import { HistoryIndex } from './history-index.ts';
import { outcomeOf } from './outcome-of.ts';
import { receiptOf } from './receipt-of.ts';
import { receiptFile, receiptsFile } from './receipts-file.ts';
import { toHistoryRow } from './to-history-row.ts';

export type HistoryArea = WindowArea<'history' | 'receipt' | 'saveReceipt'>;

export interface HistoryDeps {
  readonly engine: Pick<Engine, 'records' | 'record' | 'facts' | 'subscribe'>;
  readonly names: Pick<ScenarioNames, 'nameOf'>;
  readonly shell: Pick<Shell, 'capabilities' | 'saveFile'>;
  /** Ends with the program. */
  readonly signal: AbortSignal;
}

/** What was uploaded, and the proof of it: as long as the ledger knows it, also when it has left the queue. */
export function historyHandlers({ engine, names, shell, signal }: HistoryDeps): HistoryArea {
  const index = new HistoryIndex(engine, names);
  const leave = engine.subscribe(({ id }) => index.touch(id));
  signal.addEventListener('abort', leave, { once: true });
  const program = `Sluice ${shell.capabilities.version}`;
  const find = (id: string): Receipt | null => {
    const facts = engine.facts(id);
    return facts === undefined ? null : receiptOf(facts, program);
  };
  return {
    history: ({ text, offset, limit }) => {
      const { total, ids } = index.page(text, offset, limit);
      const records = ids.flatMap((id) => engine.record(id) ?? []);
      return { total, rows: records.flatMap((record) => toHistoryRow(record, names) ?? []) };
    },
    receipt: ({ id }) => find(id) ?? refuse(),
    saveReceipt: ({ ids }) => {
      const known = ids.filter((id) => isInStore(engine.record(id)));
      const [only = ''] = known;
      return shell.saveFile(
        known.length > 1 ? receiptsFile(known, find) : receiptFile(find(only) ?? refuse()),
      );
    },
  };
}

const isInStore = (record: TransferRecord | undefined): boolean =>
  record !== undefined && outcomeOf(record.state.kind) !== null;

function refuse(): never {
  throw new SluiceError({
    code: 'not-found',
    message: 'There is no receipt: this file is not in the store.',
    remedy: 'A receipt is made when the store has accepted all of a file.',
  });
}
