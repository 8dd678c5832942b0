import { join } from 'node:path';
import type { CancelAnswer, PauseAnswer, PauseAsk, StatusAnswer } from '../contract/commands.ts';
import type { LimitAsk, Limits } from '../contract/limits.ts';
import { type LiveTransfer, liveTransfer } from '../engine/book/live-transfer.ts';
import { targetOf } from '../engine/book/target-of.ts';
import { forecastAtRest } from '../engine/forecast/forecast-at-rest.ts';
import { readLedger } from '../engine/ledger/read-ledger.ts';
import { storedRow } from '../engine/report/stored-row.ts';
import { systemClock } from '../engine/system-clock.ts';
import { createOpenTarget } from '../targets/open-target.ts';
import { askOwner } from './ask-owner.ts';
import type { Agents } from './network/network.ts';
import { type Engine, openSession } from './session.ts';
import { findOwner } from './state-folder/find-owner.ts';

/** The state of a folder: by its owner, if one lives, else by its ledger. Never refuses for the lock. */
export async function statusOf(folder: string): Promise<StatusAnswer> {
  const answer = await askOwner(folder, 'status', {});
  if (answer !== null) return answer;
  const owner = await findOwner(folder);
  const transfers = await ledgerTransfers(folder);
  const forecast = await forecastAtRest(transfers, systemClock());
  return {
    status: {
      event: 'status',
      owner: owner.kind === 'live' ? { pid: owner.pid } : null,
      serverClockOffsetMs: null,
      forecast,
      limits: null,
    },
    transfers: transfers.map(storedRow),
  };
}

/** Cancels transfers of a folder: the owner does it, if one lives, else this process takes the lock and does, over `network`. */
export async function cancelIn(
  folder: string,
  ids: readonly string[] | 'all',
  network?: () => Promise<Agents>,
): Promise<CancelAnswer> {
  const answer = await askOwner(folder, 'cancel', { ids });
  return answer ?? inOwnSession(folder, (engine) => engine.cancel(ids), await network?.());
}

/** Pauses transfers of a folder: the owner does it, if one lives, else this process takes the lock and does. */
export async function pauseIn(folder: string, ask: PauseAsk): Promise<PauseAnswer> {
  return (await askOwner(folder, 'pause', ask)) ?? inOwnSession(folder, (engine) => engine.pause(ask));
}

/** Changes what the owner of a folder lets over the line; null where nobody owns it, and so nothing goes. */
export const limitIn = (folder: string, ask: LimitAsk): Promise<Limits | null> =>
  askOwner(folder, 'limit', ask);

/** An engine that sends nothing: it only changes the ledger, and gives up uploads at their stores. */
async function inOwnSession<T>(
  folder: string,
  work: (engine: Engine) => Promise<T>,
  agents?: Agents,
): Promise<T> {
  const session = await openSession({
    folder,
    fresh: false,
    engine: { connections: 1, followPollMs: 5_000, followForMs: null, giveUpMs: null },
    keys: { keyFor: () => undefined },
    notice: () => undefined,
    agents,
  });
  try {
    return await work(session.engine);
  } finally {
    await session.close();
  }
}

/** Those in sight: what was taken out of the queue is history. */
async function ledgerTransfers(folder: string): Promise<LiveTransfer[]> {
  const { transfers, parts } = await readLedger(join(folder, 'ledger.db'));
  const openTarget = createOpenTarget({ keys: { keyFor: () => undefined }, clock: systemClock() });
  return transfers
    .filter(({ removedAt }) => removedAt === null)
    .map((record) => liveTransfer(record, parts.get(record.id) ?? [], targetOf(record, openTarget)));
}
