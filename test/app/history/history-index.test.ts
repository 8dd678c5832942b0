import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HistoryIndex } from '../../../src-main/app/history/history-index.ts';
import { ScenarioNames } from '../../../src-main/app/queue/scenario-names.ts';
import type { TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';

const states: readonly TransferState[] = [
  { kind: 'done' },
  { kind: 'following', since: '2026-11-21T10:00:00.000Z' },
  { kind: 'available', at: '2026-11-21T10:00:00.000Z' },
  { kind: 'queued' },
  { kind: 'cancelled' },
];
const isThere = ({ state }: TransferRecord): boolean =>
  ['done', 'following', 'available'].includes(state.kind);
const endOf = ({ endedAt }: TransferRecord): number =>
  endedAt === null ? Number.POSITIVE_INFINITY : Date.parse(endedAt);

function ledger(records: readonly TransferRecord[]) {
  const known = new Map(records.map((each) => [each.id, each]));
  const engine = { records: () => known.values(), record: (id: string) => known.get(id) };
  const names = new ScenarioNames();
  return { known, names, index: new HistoryIndex(engine, names) };
}

const recordArb = fc.record({
  number: fc.nat(12),
  state: fc.constantFrom(...states),
  minute: fc.option(fc.nat(5), { nil: null }),
});
const toRecord = ({
  number,
  state,
  minute,
}: {
  number: number;
  state: TransferState;
  minute: number | null;
}) =>
  sampleRecord(`t${number}`, {
    name: `run/file-${number}.tif`,
    state,
    endedAt: minute === null ? null : new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString(),
  });

describe('which uploads ended well', () => {
  test('kept up to date one by one, they are what sorting them all would give', () => {
    fc.assert(
      fc.property(
        fc.array(recordArb, { maxLength: 20 }),
        fc.array(recordArb, { maxLength: 20 }),
        (first, then) => {
          const { known, index } = ledger(first.map(toRecord));
          index.page('', 0, 1);
          for (const change of then.map(toRecord)) {
            known.set(change.id, change);
            index.touch(change.id);
          }
          const there = [...known.values()].filter(isThere);
          const { total, ids } = index.page('', 0, 100);
          expect(total).toBe(there.length);
          expect([...ids].sort()).toEqual(there.map(({ id }) => id).sort());
          const ends = ids.map((id) => endOf(known.get(id)!));
          expect(ends).toEqual(ends.toSorted((a, b) => (a === b ? 0 : a < b ? 1 : -1)));
          const pages = [0, 3, 6, 9, 12].flatMap((offset) => index.page('', offset, 3).ids);
          expect(pages).toEqual(ids.slice(0, 15));
        },
      ),
    );
  });

  test('are found by name, path, host, code, and by what their scenario is called, in any case', () => {
    const { names, index } = ledger([
      sampleRecord('a', { state: { kind: 'done' }, name: 'DEM.tif', path: '/runs/one/DEM.tif' }),
      sampleRecord('b', {
        ...{ state: { kind: 'available', at: '2026-11-21T10:00:00.000Z' }, name: 'x', path: '/x' },
        destination: { kind: 'lizard', scenario: 'uuid-1', code: 'depth-max-dtri' },
      }),
    ]);
    const found = (text: string) => index.page(text, 0, 10).ids;
    expect(found('dem')).toEqual(['a']);
    expect(found(' Runs/ONE ')).toEqual(['a']);
    expect(found('depth-max')).toEqual(['b']);
    expect(found('bloemhof')).toEqual([]);
    names.learn('uuid-1', 'Rotterdam Bloemhof');
    expect(found('bloemhof')).toEqual(['b']);
    expect(index.page('', 5, 10)).toEqual({ total: 2, ids: [] });
  });
});
