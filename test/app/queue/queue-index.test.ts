import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QueueIndex } from '../../../src-main/app/queue/queue-index.ts';
import type { ListAsk } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { windowRow } from '../../support/window-row.ts';
import { NaiveQueue } from './naive-queue.ts';
import { listAsks, type RowStep, rowSteps } from './row-steps.ts';

const all: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'queue', descending: false },
  folded: [],
  offset: 0,
  limit: 100,
};

function apply(index: QueueIndex, step: RowStep): void {
  if (step.kind === 'put') index.put(step.row);
  if (step.kind === 'remove') index.remove(step.id);
}

function applyTo(queue: QueueIndex | NaiveQueue, step: RowStep): void {
  if (queue instanceof QueueIndex) apply(queue, step);
  else queue.apply(step);
}

describe('the index of the queue', () => {
  test('lists as filtering, sorting and cutting all rows anew does, whatever happened in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rowSteps, listAsks), { minLength: 1, maxLength: 6 }),
        fc.array(listAsks, { maxLength: 2 }),
        (chapters, always) => {
          const [index, naive] = [new QueueIndex(), new NaiveQueue()];
          for (const [steps, ask] of chapters) {
            for (const step of steps) {
              apply(index, step);
              naive.apply(step);
            }
            for (const each of [ask, ...always]) {
              const { ids, ...expected } = naive.list(each);
              expect(index.list(each)).toMatchObject(expected);
              expect(index.ids(each)).toEqual(ids);
            }
            expect(index.sums()).toMatchObject(naive.sums());
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a list made ready in slices is the list, whatever came, changed and went meanwhile', async () => {
    // Each look at the clock is a slice.
    let now = 0;
    const clock = { monotonic: () => (now += 10) };
    await fc.assert(
      fc.asyncProperty(rowSteps, rowSteps, listAsks, async (before, meanwhile, ask) => {
        const [index, naive] = [new QueueIndex(), new NaiveQueue()];
        const crowd = Array.from({ length: 1500 }, (_, n) =>
          windowRow({ id: `c${n}`, name: `${(n * 7) % 1500}.tif` }),
        );
        const steps: readonly RowStep[] = [...before, ...crowd.map((row) => ({ kind: 'put', row }) as const)];
        for (const step of steps) for (const each of [index, naive]) applyTo(each, step);
        const ready = Promise.all([index.prepare(ask, clock), index.prepare(ask, clock)]);
        for (const step of meanwhile) {
          await new Promise((resolve) => setImmediate(resolve));
          for (const each of [index, naive]) applyTo(each, step);
        }
        await ready;
        const { ids, ...expected } = naive.list(ask);
        expect(index.list(ask)).toMatchObject(expected);
        expect(index.ids(ask)).toEqual(ids);
      }),
      { numRuns: 25 },
    );
  });

  test('says another version exactly when rows came, went, or changed places or groups', () => {
    const index = new QueueIndex();
    for (const id of ['a', 'b', 'c']) index.put(windowRow({ id, name: id }));
    const { version } = index.list(all);
    index.put(windowRow({ id: 'b', name: 'b', sentBytes: 7 }));
    expect(index.list(all).version).toBe(version);
    index.put(windowRow({ id: 'b', name: 'b', priority: 'high' }));
    const moved = index.list(all);
    expect(moved.rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(moved.version).not.toBe(version);
    index.remove('c');
    expect(index.list(all).version).not.toBe(moved.version);
  });

  test('a row that is as it was is no change', () => {
    const index = new QueueIndex();
    index.put(windowRow({ id: 'a' }));
    index.takeChanges();
    index.put(windowRow({ id: 'a' }));
    expect(index.takeChanges().changed.size).toBe(0);
    index.remove('a');
    expect([...index.takeChanges().removed]).toEqual(['a']);
  });

  test('of what goes, the largest three are named', () => {
    const index = new QueueIndex();
    for (const [n, size] of [10, 40, 30, 20].entries())
      index.put(windowRow({ id: `${n}`, name: `${size}.tif`, size, state: 'uploading' }));
    expect(index.sums().going.map(({ name }) => name)).toEqual(['40.tif', '30.tif', '20.tif']);
  });

  test('with 100,000 rows (times are printed)', () => {
    const index = new QueueIndex();
    const rows = Array.from({ length: 100_000 }, (_, n) => row(n));
    const timed = (name: string, times: number, work: (n: number) => void): void => {
      const taken: number[] = [];
      for (let n = 0; n < times; n += 1) {
        const start = performance.now();
        work(n);
        taken.push(performance.now() - start);
      }
      taken.sort((a, b) => a - b);
      const [median, worst] = [taken[Math.floor(times / 2)] ?? 0, taken.at(-1) ?? 0];
      process.stdout.write(`${name}: median ${median.toFixed(3)} ms, worst ${worst.toFixed(3)} ms\n`);
    };
    timed('all rows put in', 1, () => {
      for (const each of rows) index.put(each);
    });
    timed('first list of an order', 1, () => index.list(all));
    timed('first list of a text', 1, () => index.list({ ...all, filter: { ...all.filter, text: '9999' } }));
    timed('one row moved on, list of 100, totals', 200, (n) => {
      index.put({ ...rows[n]!, state: 'uploading', group: 'going', sentBytes: n });
      index.list(all);
      index.sums();
    });
    timed('one row ended, list of 100 in the middle, totals', 200, (n) => {
      index.put({ ...rows[n]!, state: 'done', group: 'safe', endedAt: '2026-11-21T12:00:00.000Z' });
      index.list({ ...all, offset: 50_000 });
      index.sums();
    });
    timed('40 rows ended at once, list of 100', 50, (n) => {
      for (let each = 0; each < 40; each += 1)
        index.put({
          ...rows[1000 + n * 40 + each]!,
          state: 'done',
          group: 'safe',
          endedAt: '2026-11-21T12:00:00.000Z',
        });
      index.list(all);
    });
    timed('all rows paused, list of 100', 1, () => {
      for (const each of rows) index.put({ ...each, state: 'paused', group: 'set-aside' });
      index.list(all);
    });
    expect(index.list(all).total).toBe(100_000);
  });
});

const row = (n: number): WindowRow =>
  windowRow({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    name: `run/file-${n}.tif`,
    path: `/data/run/file-${n}.tif`,
    size: n,
    expiresAt: new Date(Date.UTC(2026, 10, 21) + ((n * 7919) % 100_000) * 1000).toISOString(),
  });
