import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../src-main/engine/ledger/open-for-writing.ts';
import { LedgerWriter } from '../../../src-main/engine/ledger/ledger-writer.ts';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import type { LedgerWrite } from '../../../src-main/engine/ports/ledger.ts';
import { keptOf } from '../../support/kept-secrets.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { sampleSignature, signedSample } from '../../support/version-1-ledger.ts';

const count = 500;

/** Numbers that look thrown, the same in every run. */
function thrown(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}

const states: readonly TransferState[] = [
  { kind: 'preparing' },
  { kind: 'paused' },
  { kind: 'waiting', for: 'retry', code: 'network', message: 'm'.repeat(120), remedy: 'r'.repeat(150) },
  { kind: 'failed', failure: { code: 'not-s3', message: 'f'.repeat(200) } },
];

const dropped = (n: number) => {
  const object = signedSample(n).object;
  return { kind: 'plan', dropped: { object, expiresAt: '2026-11-21T11:00:00.000Z', multipart: null } };
};

/** A queue that lives: rows come, change in length, and end in any order, a few in each batch. */
function* life(next: () => number): Generator<LedgerWrite[]> {
  const live: number[] = [];
  for (let n = 0; n < count || live.length > 0; ) {
    const batch: LedgerWrite[] = [];
    for (let step = Math.floor(next() * 20); step >= 0; step -= 1) {
      const at = Math.floor(next() * live.length);
      const id = `t${live[at]}`;
      const kind = next();
      if (n < count && (kind < 0.3 || live.length === 0)) {
        batch.push({ type: 'insert', record: signedSample(n, { name: 'n'.repeat(next() * 60) }) });
        live.push(n);
        n += 1;
      } else if (kind < 0.7 && n < count) {
        batch.push({ type: 'state', id, state: states[Math.floor(next() * states.length)]! });
      } else if (live.length > 0) {
        const [ended = 0] = live.splice(at, 1);
        batch.push({ type: 'state', id, state: { kind: 'done' } });
        batch.push({ type: 'destination', id, destination: dropped(ended) });
      }
    }
    yield batch;
  }
}

// Seeds by which SQLite leaves such copies.
test.each([6, 7])(
  'a ledger whose rows came and went at random keeps no URL between them (%i)',
  async (seed) => {
    const file = join(await tempFolder(), 'ledger.db');
    const ledger = await openLedger(file);
    await Promise.all([...life(thrown(seed))].map((batch) => ledger.write(batch)));
    const { transfers } = await ledger.read();
    await ledger.close();
    expect(transfers).toHaveLength(count);
    const secrets = Array.from({ length: count }, (_, n) => sampleSignature(n));
    expect(await keptOf(secrets, file)).toEqual([]);
    const again = await openLedger(file);
    expect((await again.read()).transfers).toEqual(transfers);
    await again.close();
  },
);

test('a URL that is dropped is overwritten at once, as is one whose row is removed', async () => {
  const file = join(await tempFolder(), 'ledger.db');
  const db = openForWriting(file, null);
  const writer = new LedgerWriter(db);
  const numbers = Array.from({ length: 100 }, (_, n) => n);
  const secrets = numbers.map(sampleSignature);
  for (const n of numbers) writer.apply({ type: 'insert', record: signedSample(n) });
  for (const n of numbers)
    if (n % 5 === 0) writer.apply({ type: 'remove', id: `t${n}` });
    else writer.apply({ type: 'destination', id: `t${n}`, destination: dropped(n) });
  // Closed by SQLite alone: nothing looks at the bytes.
  db.close();
  expect(await keptOf(secrets, file)).toEqual([]);
});
