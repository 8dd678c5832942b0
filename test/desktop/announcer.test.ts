import { describe, expect, test } from 'vitest';
import type { Totals } from '../../src-main/contract/window/queue-view.ts';
import type { WindowRow } from '../../src-main/contract/window/window-row.ts';
import { type Announcement, Announcer } from '../../src-main/desktop/notify/announcer.ts';
import { QueueWatch } from '../../src-main/desktop/queue/queue-watch.ts';
import { english } from '../../src-main/desktop/words/english.ts';
import { totalsOfGroups } from '../support/totals-of-groups.ts';

/** An announcer over a queue that a test moves, and a time that only it lets pass. */
class Stage {
  readonly told: Announcement[] = [];
  rows: readonly Partial<WindowRow>[];
  wanted = true;
  #now = 0;
  #due: { at: number; act: () => void }[] = [];
  readonly #queue: QueueWatch;

  constructor(first: Totals, rows: readonly Partial<WindowRow>[] = []) {
    this.rows = rows;
    this.#queue = new QueueWatch(first);
    new Announcer({
      words: () => english,
      needing: () => Promise.resolve(this.rows as WindowRow[]),
      isWanted: () => this.wanted,
      tell: (announcement) => this.told.push(announcement),
      report: (error) => {
        throw error;
      },
      timing: {
        now: () => this.#now,
        after: (ms, act) => void this.#due.push({ at: this.#now + ms, act }),
      },
    }).follow(this.#queue);
  }

  async move(
    groups: Partial<Totals['groups']>,
    rows: readonly Partial<WindowRow>[] = this.rows,
  ): Promise<void> {
    await Promise.resolve();
    this.rows = rows;
    const change = { seq: 1, totals: totalsOfGroups(groups), rows: [], removed: [], order: false };
    this.#queue.hear({ event: 'change', payload: change });
    await Promise.resolve();
    await Promise.resolve();
  }

  pass(ms: number): void {
    this.#now += ms;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { act } of due) act();
  }
}

const failed = (id: string): Partial<WindowRow> => ({
  id,
  name: `${id}.tif`,
  state: 'failed',
  waiting: null,
});
const keyless = (id: string): Partial<WindowRow> => ({
  ...{ id, name: `${id}.tif`, state: 'waiting' },
  waiting: { for: 'key', until: null },
});

describe('a person who is not looking is told', () => {
  test('once, when all is in, of what came in since the work began', async () => {
    const stage = new Stage(totalsOfGroups({ safe: 5 }));
    await stage.move({ safe: 5, waiting: 3 });
    await stage.move({ safe: 7, going: 1 });
    await stage.move({ safe: 7, sent: 1 });
    await stage.move({ safe: 8 });
    expect(stage.told).toEqual([
      { title: 'All in', body: '2 files safe, 1 sent without proof.', visit: { view: 'queue' } },
    ]);
  });

  test('not that all is in where all was cancelled, or something still needs someone', async () => {
    const stage = new Stage(totalsOfGroups({ waiting: 2 }));
    await stage.move({ 'set-aside': 2 });
    await stage.move({ going: 2 });
    await stage.move({ safe: 1, 'needs-you': 1 }, [failed('a')]);
    expect(stage.told.map(({ title }) => title)).toEqual(['Failed']);
  });

  test('who failed, and is led to it', async () => {
    const stage = new Stage(totalsOfGroups({ going: 1 }));
    await stage.move({ 'needs-you': 1 }, [failed('dem\u202e')]);
    expect(stage.told).toEqual([
      { title: 'Failed', body: 'dem\\u202e.tif', visit: { view: 'transfer', id: 'dem\u202e' } },
    ]);
  });

  test('nothing of what needed someone before the program started', async () => {
    const stage = new Stage(totalsOfGroups({ 'needs-you': 1, going: 1 }), [failed('old')]);
    await stage.move({ 'needs-you': 1, going: 1 });
    await stage.move({ 'needs-you': 2 }, [failed('old'), failed('new')]);
    expect(stage.told.map(({ body }) => body)).toEqual(['new.tif']);
  });

  test('of one kind at most twice a minute, and then of all that came meanwhile', async () => {
    const stage = new Stage(totalsOfGroups({ going: 9 }));
    await stage.move({ going: 8, 'needs-you': 1 }, [keyless('a')]);
    for (const [index, id] of ['b', 'c', 'd', 'e'].entries())
      await stage.move({ 'needs-you': index + 2 }, [...stage.rows, keyless(id)]);
    await stage.move({ 'needs-you': 6 }, [...stage.rows, failed('f')]);
    expect(stage.told.map(({ title }) => title)).toEqual(['Needs you', 'Failed']);
    stage.pass(29_999);
    expect(stage.told).toHaveLength(2);
    stage.pass(1);
    expect(stage.told[2]).toEqual({
      title: '4 files need you',
      body: 'b.tif, c.tif, d.tif, …',
      visit: { view: 'queue' },
    });
    stage.pass(60_000);
    expect(stage.told).toHaveLength(3);
  });

  test('nothing while the window is looked at, or notifications are off', async () => {
    const stage = new Stage(totalsOfGroups({ going: 2 }));
    stage.wanted = false;
    await stage.move({ 'needs-you': 1, going: 1 }, [failed('a')]);
    await stage.move({ safe: 1 }, []);
    expect(stage.told).toEqual([]);
  });
});
