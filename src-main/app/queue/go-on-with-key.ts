import type { Engine } from '../../engine/create-engine.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';

/**
 * A portal's key is there, or another than before: what waited for it goes on, and what could not be followed without it is
 * looked for again. What is about to ask goes on too: it may have found no key just before there was one. Answers how many.
 */
export async function goOnWithKey(
  origin: string,
  engine: Pick<Engine, 'records' | 'resume'>,
): Promise<number> {
  const ids = Iterator.from(engine.records())
    .filter((record) => wantsKey(record) && isAt(record, origin))
    .map(({ id }) => id)
    .toArray();
  if (ids.length > 0) await engine.resume(ids);
  return ids.length;
}

const wantsKey = ({ state, removedAt }: TransferRecord): boolean =>
  state.kind === 'preparing' ||
  (state.kind === 'unconfirmed' && removedAt === null) ||
  (state.kind === 'waiting' && state.for === 'key');

const isAt = ({ destination }: TransferRecord, origin: string): boolean =>
  URL.parse(String(destination['portal']))?.origin === origin;
