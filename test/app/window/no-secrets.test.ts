import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../../../src-main/app/create-app.ts';
import { openPortal } from '../../../src-main/app/portal.ts';
import type { ListAsk, RowList } from '../../../src-main/contract/window/queue-view.ts';
import type { ProposalView } from '../../../src-main/contract/window/proposal-view.ts';
import { testShell } from '../../support/test-shell.ts';
import { demoServers, newFolder } from '../portals/start-areas.ts';

const all: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'queue', descending: false },
  folded: [],
  offset: 0,
  limit: 500,
};
const waits = { timeout: 20_000, interval: 100 };

test('no key and no signature is told to a window, or written to the log, in the life of a run and a plan', async () => {
  const [demo, folder] = [await demoServers(), await newFolder()];
  const app = await createApp({ folder, fresh: false, shell: testShell(folder) });
  const closed = vi.fn(() => app.close());
  onTestFinished(async () => {
    if (closed.mock.calls.length === 0) await closed();
  });
  const told: string[] = [];
  app.connect('page', (event) => told.push(JSON.stringify(event)));
  const ask = async <T>(command: string, params: unknown): Promise<T> => {
    const reply = await app.answer({ command, params });
    told.push(JSON.stringify(reply));
    return (reply.ok ? reply.value : null) as T;
  };
  const settled = (id: string): Promise<ProposalView> =>
    vi.waitFor(async () => {
      const view = await ask<ProposalView>('proposal', { id });
      expect(view.stage).toBe('ready');
      return view;
    }, waits);

  const { lizard, run, scenario } = demo;
  const { origin: portal, key } = lizard;
  const signal = new AbortController().signal;
  const results = await Array.fromAsync(openPortal({ portal, key }).results(scenario.uuid, signal));
  const urls = results.flatMap(({ upload_url: url }) => url ?? []);
  const then = new Date(Date.now() - 60_000);
  for (const { path } of run.files) await utimes(path, then, then);

  await ask('connectPortal', { address: portal, key: `${key}x`, keep: false });
  await ask('connectPortal', { address: portal, key, keep: false });
  await ask('scenarios', { portal, search: '', next: null });
  const dropped = await settled(
    (await ask<ProposalView>('proposeRun', { portal, scenario: scenario.uuid, paths: [run.folder] })).id,
  );
  await ask('pairs', { id: dropped.id, only: 'all', offset: 0, limit: 100 });
  await ask('startProposal', { id: dropped.id });
  await ask('watch', { client: 'page', ...all });
  const allEnded = (): Promise<void> =>
    vi.waitFor(async () => {
      const { rows } = await ask<RowList>('list', all);
      expect(rows).toHaveLength(9);
      expect(rows.filter(({ state }) => !['available', 'done', 'skipped'].includes(state))).toEqual([]);
    }, waits);
  await allEnded();
  const plan = join(folder, 'plan.json');
  const uploads = run.files.slice(0, 2).map(({ path }, at) => ({ path, put: urls[at] }));
  await writeFile(plan, JSON.stringify({ version: 1, uploads }));
  const refused = await ask<ProposalView>('openPlan', { path: plan });
  await vi.waitFor(
    async () => expect((await ask<ProposalView>('proposal', { id: refused.id })).stage).toBe('failed'),
    waits,
  );
  const beside = uploads.map(({ path, put }) => ({ path: path.slice(run.folder.length + 1), put }));
  await writeFile(join(run.folder, 'plan.json'), JSON.stringify({ version: 1, uploads: beside }));
  const opened = await settled(
    (await ask<ProposalView>('openPlan', { path: join(run.folder, 'plan.json') })).id,
  );
  await ask('pairs', { id: opened.id, only: 'all', offset: 0, limit: 100 });
  await ask('startProposal', { id: opened.id });
  await allEnded();
  await ask('scenario', { portal, uuid: scenario.uuid });
  for (const { id } of (await ask<RowList>('list', all)).rows) {
    await ask('transfer', { id });
    await ask('receipt', { id });
  }
  for (const command of ['portals', 'settings', 'diagnostics', 'status', 'speed']) await ask(command, {});
  await ask('history', { text: '', offset: 0, limit: 100 });
  await closed();

  const names = (await readdir(folder, { recursive: true })).filter((name) => /log/u.test(name));
  expect(names).not.toEqual([]);
  for (const name of names) told.push(await readFile(join(folder, name), 'utf8'));
  const signatures = urls.flatMap((url) => new URL(url).searchParams.get('X-Amz-Signature') ?? []);
  expect(signatures.length).toBeGreaterThanOrEqual(9);
  const credentials = Buffer.from(`__key__:${key}`).toString('base64');
  const secrets = [key, credentials, ...signatures, 'X-Amz-Signature=', 'X-Amz-Credential='];
  const leaked = told.filter((text) => secrets.some((secret) => text.includes(secret)));
  expect(leaked.map((text) => text.slice(0, 200))).toEqual([]);
}, 60_000);
