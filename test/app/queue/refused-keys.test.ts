import { utimes } from 'node:fs/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type App, createApp } from '../../../src-main/app/create-app.ts';
import type { ListAsk } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowEvent } from '../../../src-main/contract/window/window-events.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { Demo } from '../../../src-main/demo/start-demo.ts';
import { testShell } from '../../support/test-shell.ts';
import { demoServers, newFolder } from '../portals/start-areas.ts';

const all: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'name', descending: false },
  folded: [],
  offset: 0,
  limit: 100,
};
const waits = { timeout: 20_000, interval: 50 };

async function opened(folder: string) {
  const app = await createApp({ folder, fresh: false, shell: testShell(folder) });
  const events: WindowEvent[] = [];
  app.connect('page', (event) => events.push(event));
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await app.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { app: { ...app, close }, events };
}

const connect = (app: App, { lizard }: Demo) =>
  app.handlers.connectPortal({ address: lizard.origin, key: lizard.key, keep: false });

async function started(app: App, demo: Demo): Promise<void> {
  await connect(app, demo);
  const then = new Date(Date.now() - 60_000);
  for (const { path } of demo.run.files) await utimes(path, then, then);
  const asked = { portal: demo.lizard.origin, scenario: demo.scenario.uuid, paths: [demo.run.folder] };
  const { id } = await app.handlers.proposeRun(asked);
  await vi.waitFor(async () => expect((await app.handlers.proposal({ id })).stage).toBe('ready'), waits);
  await app.handlers.startProposal({ id });
}

/** From now on the portal takes no key; answers what ends that. */
const refuseKeys = ({ lizard }: Demo) =>
  lizard.faults.add({
    match: { path: /^\/api\// },
    do: { kind: 'answer', status: 401, code: 'Invalid token.', at: 'start' },
  });

const isOf =
  ({ lizard }: Demo) =>
  ({ place }: WindowRow): boolean =>
    place.kind === 'lizard' && place.portal === lizard.origin;

const rowsOf = async (app: App, demo: Demo): Promise<readonly WindowRow[]> =>
  (await app.handlers.list(all)).rows.filter(isOf(demo));

const statesOf = async (app: App, demo: Demo): Promise<readonly string[]> => [
  ...new Set((await rowsOf(app, demo)).map(({ state, waiting }) => waiting?.for ?? state)),
];

/** Some of its transfers wait for a key, the others are in the store and are followed. */
async function keyDiesInTheMiddle(app: App, demo: Demo): Promise<() => void> {
  await app.handlers.limit({ bytesPerSecond: 1 });
  await started(app, demo);
  await vi.waitFor(async () => expect(await statesOf(app, demo)).toContain('uploading'), waits);
  await app.handlers.pause({ ids: 'all', when: 'now' });
  const accept = refuseKeys(demo);
  await app.handlers.limit({ bytesPerSecond: null });
  await app.handlers.resume({ ids: 'all' });
  await vi.waitFor(
    async () => expect((await statesOf(app, demo)).toSorted()).toEqual(['following', 'key']),
    waits,
  );
  return accept;
}

describe('a key that stops working in the middle of a queue', () => {
  test('holds up only the transfers of its portal, with one sentence, until there is another', async () => {
    const [sick, well] = [await demoServers(), await demoServers()];
    const { app, events } = await opened(await newFolder());
    const accept = await keyDiesInTheMiddle(app, sick);
    const { host } = new URL(sick.lizard.origin);
    const sentence = `${host} did not accept the API key.`;
    const waiting = (await rowsOf(app, sick)).filter(({ state }) => state === 'waiting');
    expect(new Set(waiting.map(({ failure }) => failure?.message))).toEqual(new Set([sentence]));
    expect(waiting.every(({ group, remedies }) => group === 'needs-you' && remedies[0] === 'give-key')).toBe(
      true,
    );

    await started(app, well);
    await vi.waitFor(async () => expect(await statesOf(app, well)).toEqual(['available']), waits);
    expect((await statesOf(app, sick)).toSorted()).toEqual(['following', 'key']);
    const portals = (await app.handlers.portals({})).portals.map(({ failure }) => failure?.message ?? null);
    expect(portals.toSorted()).toEqual([sentence, null]);

    await expect(connect(app, sick)).rejects.toMatchObject({ code: 'unauthorised' });
    accept();
    await connect(app, sick);
    await vi.waitFor(async () => expect(await statesOf(app, sick)).toEqual(['available']), waits);
    const notices = events.flatMap((each) => (each.event === 'notice' ? [each.payload.message] : []));
    expect(notices.filter((each) => each.includes(sentence))).toHaveLength(1);
  }, 60_000);

  test('is waited for by what is followed, also by the next program', async () => {
    const [demo, folder] = [await demoServers(), await newFolder()];
    const first = await opened(folder);
    const accept = await keyDiesInTheMiddle(first.app, demo);
    await first.app.close();
    accept();

    const { app } = await opened(folder);
    await vi.waitFor(
      async () => expect((await statesOf(app, demo)).toSorted()).toEqual(['following', 'key']),
      waits,
    );
    await vi.waitFor(
      async () =>
        expect((await app.handlers.portals({})).portals).toMatchObject([
          { key: 'missing', failure: { code: 'unauthorised' } },
        ]),
      waits,
    );
    await connect(app, demo);
    await vi.waitFor(async () => expect(await statesOf(app, demo)).toEqual(['available']), waits);
    const names = (await rowsOf(app, demo)).map(({ place }) => place.kind === 'lizard' && place.scenarioName);
    expect(new Set(names)).toEqual(new Set([demo.scenario.name]));
  }, 60_000);
});
