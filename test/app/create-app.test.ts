import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type App, createApp } from '../../src-main/app/create-app.ts';
import { windowParams } from '../../src-main/app/window/window-params.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { ListAsk } from '../../src-main/contract/window/queue-view.ts';
import type { WindowEvent } from '../../src-main/contract/window/window-events.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { testShell } from '../support/test-shell.ts';

const all: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'queue', descending: false },
  folded: [],
  offset: 0,
  limit: 100,
};

async function opened(folder?: string): Promise<{ app: App; folder: string; events: WindowEvent[] }> {
  const place = folder ?? (await tempFolder());
  const app = await createApp({ folder: place, fresh: false, shell: testShell(place) });
  const events: WindowEvent[] = [];
  app.connect('page', (event) => events.push(event));
  return { app, folder: place, events };
}

const endOf = (app: App): void => onTestFinished(() => app.close());

describe('a window of Sluice', () => {
  test('sees the demo go from the queue into Lizard, named, counted and told in order', async () => {
    const { app, events } = await opened();
    endOf(app);
    const before = await app.handlers.watch({ client: 'page', ...all });
    expect(before.list).toMatchObject({ total: 0, rows: [] });
    await app.handlers.tryDemo({});
    await vi.waitFor(
      async () => {
        const { totals, list } = await app.handlers.watch({ client: 'page', ...all });
        expect(totals.groups).toMatchObject({ safe: 9, going: 0, 'needs-you': 0 });
        expect(list.rows.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'available'));
        expect(totals.acceptedBytes).toBe(totals.bytes);
      },
      { timeout: 15_000, interval: 100 },
    );
    const { rows } = await app.handlers.list(all);
    await vi.waitFor(async () => {
      const named = (await app.handlers.list(all)).rows.map(({ place }) => place);
      expect(named[0]).toMatchObject({ kind: 'lizard', scenarioName: expect.any(String) as string });
    });
    expect(rows.every(({ endedAt, remedies }) => endedAt !== null && remedies.length === 0)).toBe(true);
    const seqs = events.flatMap((each) => (each.event === 'change' ? [each.payload.seq] : []));
    expect(seqs).toEqual(seqs.map((_, at) => at + 1));
    expect(JSON.stringify(events)).not.toMatch(/X-Amz-Signature/i);

    const detail = await app.handlers.transfer({ id: rows[0]!.id });
    expect(detail.phases.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'preparing done',
      'uploading done',
      'verifying done',
      'in-lizard done',
    ]);
    expect(detail).toMatchObject({ tries: 1, hashes: { verified: 'md5' }, failure: null });
    expect(detail.moments.map(({ what }) => what)).toContain('Lizard has the file.');
    expect((await app.handlers.speed({})).seconds.length).toBeGreaterThan(0);
  }, 30_000);

  test('removes what has ended from the queue, and takes that back', async () => {
    const { app } = await opened();
    endOf(app);
    await app.handlers.tryDemo({});
    await vi.waitFor(
      async () => {
        const { rows } = await app.handlers.list(all);
        expect(rows.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'available'));
      },
      { timeout: 15_000, interval: 100 },
    );
    const { removed, undo } = await app.handlers.remove({ ids: 'finished' });
    expect(removed).toBe(9);
    expect((await app.handlers.list(all)).total).toBe(0);
    expect(await app.handlers.undo({ undo: undo! })).toEqual({ undone: 9 });
    expect((await app.handlers.list(all)).total).toBe(9);
    expect(await app.handlers.undo({ undo: undo! })).toEqual({ undone: 0 });
  }, 30_000);

  test('answers every command by its params, and refuses what is none', async () => {
    const { app } = await opened();
    endOf(app);
    expect(Object.keys(app.handlers).sort()).toEqual(Object.keys(windowParams).sort());
    const ask = (command: string, params: unknown): Promise<Reply<unknown>> =>
      app.answer({ command, params });
    expect(await ask('capabilities', {})).toMatchObject({ ok: true, value: { shell: 'browser' } });
    expect(await ask('browse', { path: null })).toMatchObject({ failure: { code: 'unsupported' } });
    expect(await ask('list', { ...all, limit: 501 })).toMatchObject({ failure: { code: 'usage' } });
    expect(await ask('list', { ...all, more: 1 })).toMatchObject({ failure: { code: 'usage' } });
    expect(await ask('transfer', { id: 'nobody' })).toMatchObject({ failure: { code: 'not-found' } });
    expect(await ask('decide', { id: 'nobody', decision: 'skip' })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(await ask('explode', {})).toMatchObject({ failure: { code: 'unsupported' } });
  });

  test('what is said once waits for the first page', async () => {
    const folder = await tempFolder();
    const app = await createApp({ folder, fresh: false, shell: testShell(folder) });
    endOf(app);
    app.broadcast({ event: 'notice', payload: { id: 'n', message: 'Read this.', failure: null } });
    const events: WindowEvent[] = [];
    app.connect('page', (event) => events.push(event));
    app.connect('other', (event) => events.push(event));
    expect(events).toMatchObject([{ event: 'notice', payload: { message: 'Read this.' } }]);
  });
});
