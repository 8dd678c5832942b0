import { join } from 'node:path';
import type { CancelAnswer, StatusAnswer } from '../contract/commands.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import type { TransferRow } from '../contract/transfer-row.ts';
import { readLedger } from '../engine/ledger/read-ledger.ts';
import { storedRow } from '../engine/report/stored-row.ts';
import { systemClock } from '../engine/system-clock.ts';
import { createOpenTarget } from '../targets/open-target.ts';
import { type ControlClient, createControlClient } from './control/create-control-client.ts';
import { openSession } from './session.ts';
import { findOwner } from './state-folder/find-owner.ts';

/** The state of a folder: by its owner, if one lives, else by its ledger. Never refuses for the lock. */
export async function statusOf(folder: string): Promise<StatusAnswer> {
  const owner = await findOwner(folder);
  const control = owner.kind === 'live' ? owner.control : null;
  const answer = control === null ? null : await askIfThere(createControlClient(control));
  if (answer !== null) return answer;
  return {
    status: {
      event: 'status',
      owner: owner.kind === 'live' ? { pid: owner.pid } : null,
      serverClockOffsetMs: null,
      forecast: null,
    },
    transfers: await ledgerRows(folder),
  };
}

/** Cancels transfers of a folder: the owner does it, if one lives, else this process takes the lock and does. */
export async function cancelIn(folder: string, ids: readonly string[] | 'all'): Promise<CancelAnswer> {
  const owner = await findOwner(folder);
  if (owner.kind === 'live' && owner.control !== null)
    return createControlClient(owner.control).call('cancel', { ids });
  const session = await openSession({
    folder,
    fresh: false,
    engine: { connections: 1, followPollMs: 5_000, followForMs: null, giveUpMs: null },
    keys: { keyFor: () => undefined },
    notice: () => undefined,
  });
  try {
    return await session.engine.cancel(ids);
  } finally {
    await session.close();
  }
}

/** An owner that has just ended is none: the ledger then has all it knew. */
async function askIfThere(client: ControlClient): Promise<StatusAnswer | null> {
  try {
    return await client.call('status', {});
  } catch (error) {
    if (error instanceof SluiceError && error.code === 'network') return null;
    throw error;
  }
}

async function ledgerRows(folder: string): Promise<TransferRow[]> {
  const { transfers, parts } = await readLedger(join(folder, 'ledger.db'));
  const openTarget = createOpenTarget({ keys: { keyFor: () => undefined }, clock: systemClock() });
  return transfers.map((record) => storedRow(record, parts.get(record.id) ?? [], openTarget));
}
