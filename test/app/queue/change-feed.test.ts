import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChangeFeed } from '../../../src-main/app/queue/change-feed.ts';
import { QueueIndex } from '../../../src-main/app/queue/queue-index.ts';
import { WindowHub } from '../../../src-main/app/window/window-hub.ts';
import type { Change, ListAsk, Totals } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { windowRow } from '../../support/window-row.ts';
import { broadAsks, listAsks, nudges, type RowStep, rowSteps } from './row-steps.ts';

const first: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'name', descending: false },
  folded: [],
  offset: 0,
  limit: 10,
};

function fed() {
  const [clock, hub, index] = [fakeClock(), new WindowHub(), new QueueIndex()];
  const totals = (): Totals => ({
    ...index.sums(),
    ...{ rate: null, forecast: null, serverClockOffsetMs: null },
    line: { connections: 4, limitRate: null, lostSince: null },
  });
  const feed = new ChangeFeed({ index, hub, clock, totals });
  const told = (client: string): Change[] => {
    const changes: Change[] = [];
    hub.connect(client, (event) => {
      if (event.event === 'change') changes.push(event.payload);
    });
    return changes;
  };
  return { clock, hub, index, feed, told };
}

function apply(index: QueueIndex, step: RowStep): void {
  if (step.kind === 'remove') index.remove(step.id);
  else if (step.kind === 'put') index.put(step.row);
  else {
    const row = index.get(step.id);
    if (row !== undefined) index.put({ ...row, sentBytes: step.sentBytes });
  }
}

/** What a page holds: it puts changed rows into its list, and lists again when it is told to. */
function shown(rows: readonly WindowRow[], { rows: changed, removed }: Change): readonly WindowRow[] {
  const news = new Map(changed.map((row) => [row.id, row]));
  return rows.filter(({ id }) => !removed.includes(id)).map((row) => news.get(row.id) ?? row);
}

describe('changes told to a window', () => {
  test('applied to a snapshot give what a new snapshot gives', async () => {
    const chapters = fc.array(fc.oneof(rowSteps, nudges), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(chapters, fc.oneof(listAsks, broadAsks), async (stories, ask) => {
        const { clock, index, feed, told } = fed();
        const changes = told('page');
        const start = feed.watch('page', ask);
        let [rows, seq] = [start.list.rows, start.seq];
        for (const steps of stories) {
          for (const step of steps) {
            apply(index, step);
            feed.note('soon');
          }
          await clock.advance(200);
          for (const change of changes.splice(0)) {
            expect(change.seq).toBe(seq + 1);
            seq = change.seq;
            rows = change.order ? feed.list(ask).rows : shown(rows, change);
          }
          const now = feed.watch('page', ask);
          expect(rows).toEqual(now.list.rows);
          expect(now.seq).toBe(seq);
        }
        feed.close();
      }),
      { numRuns: 100 },
    );
  });

  test('hold only rows the window looks at; the totals are always there', async () => {
    const { clock, index, feed, told } = fed();
    const changes = told('page');
    for (const id of ['a', 'b']) index.put(windowRow({ id, name: id }));
    feed.watch('page', { ...first, limit: 1 });
    index.takeChanges();
    index.put(windowRow({ id: 'b', name: 'b', sentBytes: 5, inFlightBytes: 5 }));
    feed.note('soon');
    await clock.advance(100);
    expect(changes).toMatchObject([{ rows: [], order: false, totals: { inFlightBytes: 5 } }]);
  });

  test('go out at most every 100 ms, and at once where something ended', async () => {
    const { clock, index, feed, told } = fed();
    const changes = told('page');
    const moved = async (sentBytes: number, urgency: 'soon' | 'now') => {
      index.put(windowRow({ id: 'a', sentBytes }));
      feed.note(urgency);
      await clock.advance(10);
    };
    for (let n = 1; n <= 30; n += 1) await moved(n, 'soon');
    // At 0, 100, 200 and 300 ms.
    expect(changes).toHaveLength(4);
    await clock.advance(200);
    const before = changes.length;
    await moved(40, 'soon');
    await moved(41, 'soon');
    await moved(42, 'now');
    expect(changes.length - before).toBe(2);
  });

  test('are told to all clients with one number; nobody hears of silence', async () => {
    const { clock, index, feed, told } = fed();
    const [one, other] = [told('one'), told('other')];
    feed.watch('one', first);
    await clock.advance(5_000);
    index.put(windowRow({ id: 'a' }));
    feed.note('soon');
    await clock.advance(100);
    expect(one.map(({ seq }) => seq)).toEqual([1]);
    expect(other).toMatchObject([{ seq: 1, rows: [], order: false }]);
  });

  test('name rows that left the queue, to whoever looked at them', async () => {
    const { clock, index, feed, told } = fed();
    const changes = told('page');
    for (const id of ['a', 'b', 'c']) index.put(windowRow({ id, name: id }));
    feed.watch('page', { ...first, limit: 2 });
    index.remove('a');
    index.remove('c');
    feed.note('soon');
    await clock.advance(100);
    expect(changes).toMatchObject([{ removed: ['a'], order: true }]);
  });

  test('a client that is gone is forgotten; one that never came, after a minute', async () => {
    const { clock, hub, index, feed } = fed();
    index.put(windowRow({ id: 'a' }));
    const leave = hub.connect('page', () => undefined);
    feed.watch('page', first);
    feed.watch('never', first);
    expect([...feed.visible()]).toEqual(['a']);
    leave();
    await clock.advance(61_000);
    feed.note('soon');
    await clock.advance(100);
    expect([...feed.visible()]).toEqual([]);
  });
});
