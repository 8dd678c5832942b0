import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LizardStub } from '../../support/lizard-stub.ts';
import { demoServers, startAreas } from './start-areas.ts';

const attachment = (bytes: string) => ({ kind: 'attachment', bytes: Buffer.from(bytes) }) as const;
const raster = { kind: 'raster', size: 10 } as const;

describe('connecting a portal', () => {
  test('tries address and key, tells all windows, keeps the key only in the safe', async () => {
    const { lizard } = await demoServers();
    const safe = new Map<string, string>();
    const areas = await startAreas({ safe });
    const view = await areas.handlers.connectPortal({
      ...{ address: `${lizard.origin}/some/page`, key: ` ${lizard.key}\n`, keep: true },
    });
    const origin = lizard.origin;
    expect(view).toEqual({
      ...{ origin, api: `${origin}/api/v4/`, key: 'kept', isDemo: false, failure: null },
    });
    expect(areas.told('portals').at(-1)).toEqual([view]);
    expect(await readFile(join(areas.folder, 'portals.json'), 'utf8')).not.toContain(lizard.key);
    await areas.close();
    const again = await startAreas({ folder: areas.folder, safe });
    expect(await again.handlers.portals({})).toEqual({ portals: [view] });
  });

  test('a key that is not kept is missing in the next run, and its portal known', async () => {
    const { lizard } = await demoServers();
    const areas = await startAreas();
    await areas.handlers.connectPortal({ address: lizard.origin, key: lizard.key, keep: false });
    await areas.close();
    const again = await startAreas({ folder: areas.folder });
    expect((await again.handlers.portals({})).portals).toMatchObject([{ key: 'missing' }]);
    await expect(
      again.handlers.scenarios({ portal: lizard.origin, search: '', next: null }),
    ).rejects.toMatchObject({ code: 'unauthorised' });
  });

  test.each([
    ['answers HTML', { body: '<html>sign in</html>' }, 'portal-refused', /login page/u],
    [
      'redirects',
      { status: 302, headers: { location: 'http://127.0.0.1:9/x' }, body: {} },
      'portal-refused',
      /redirected/u,
    ],
    ['refuses the key', { status: 401, body: {} }, 'unauthorised', /API key/u],
    ['has no API there', { status: 404, body: {} }, 'portal-refused', /not a Lizard portal/u],
    ['answers something else', { body: { hello: 'world' } }, 'portal-refused', /form Sluice does not know/u],
    ['fails', { status: 500, body: {} }, 'server-error', /could not answer/u],
  ])('one that %s is not kept, nor its key', async (_name, answer, code, message) => {
    await using stub = await LizardStub.start(() => answer);
    const safe = new Map<string, string>();
    const areas = await startAreas({ safe });
    const asked = areas.handlers.connectPortal({ address: stub.origin, key: 'abc.def', keep: true });
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string });
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('abc.def') as string });
    expect(await areas.handlers.portals({})).toEqual({ portals: [] });
    expect(safe.size).toBe(0);
    expect(stub.requests).toHaveLength(1);
  });

  test('one that cannot be reached says so', async () => {
    const areas = await startAreas();
    await expect(
      areas.handlers.connectPortal({ address: 'http://127.0.0.1:9', key: 'abc.def', keep: false }),
    ).rejects.toMatchObject({ code: 'network' });
  });

  test('a wrong key does not take the place of the right one; a forgotten portal is gone', async () => {
    const { lizard } = await demoServers();
    const areas = await startAreas();
    const address = lizard.origin;
    await areas.handlers.connectPortal({ address, key: lizard.key, keep: true });
    await expect(
      areas.handlers.connectPortal({ address, key: 'wrong.key', keep: true }),
    ).rejects.toMatchObject({ code: 'unauthorised' });
    await areas.handlers.scenarios({ portal: address, search: '', next: null });
    expect(await areas.handlers.forgetPortal({ origin: address })).toEqual({ portals: [] });
    expect(areas.portals.keyFor(address)).toBeUndefined();
    await expect(areas.handlers.scenarios({ portal: address, search: '', next: null })).rejects.toMatchObject(
      { code: 'not-found' },
    );
  });

  test('a key refused later is the portal’s failure until it works again', async () => {
    const { lizard } = await demoServers();
    const areas = await startAreas();
    await areas.handlers.connectPortal({ address: lizard.origin, key: lizard.key, keep: false });
    const ask = { portal: lizard.origin, search: '', next: null };
    const end = lizard.faults.add({
      match: {},
      do: { kind: 'answer', status: 401, code: 'NotAuthenticated', at: 'start' },
    });
    await expect(areas.handlers.scenarios(ask)).rejects.toMatchObject({ code: 'unauthorised' });
    expect(areas.told('portals').at(-1)).toMatchObject([{ failure: { code: 'unauthorised' } }]);
    end();
    await areas.handlers.scenarios(ask);
    expect(areas.told('portals').at(-1)).toMatchObject([{ failure: null }]);
  });
});

describe('scenarios', () => {
  test('are found by name, newest first, page by page, and by a pasted UUID', async () => {
    const { lizard, scenario } = await demoServers();
    const name = 'Rain <b>x</b>\u202Efdp\u0007';
    for (let count = 1; count <= 23; count += 1) await lizard.makeScenario({ name: `${name} ${count}` });
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    const first = await areas.handlers.scenarios({ portal, search: 'rain', next: null });
    expect(first).toMatchObject({ total: 23 });
    expect(first.next).not.toMatch(/http|rain|page/iu);
    const second = await areas.handlers.scenarios({ portal, search: 'rain', next: first.next });
    const third = await areas.handlers.scenarios({ portal, search: 'rain', next: second.next });
    const names = [first, second, third].flatMap((page) => page.scenarios.map((each) => each.name));
    expect(new Set(names).size).toBe(23);
    expect(names).toContain(`${name} 7`);
    expect(third.next).toBeNull();
    const pasted = await areas.handlers.scenarios({ portal, search: scenario.url.toUpperCase(), next: null });
    expect(pasted.scenarios).toMatchObject([{ uuid: scenario.uuid, name: scenario.name }]);
    const none = '00000000-0000-4000-8000-000000000000';
    expect(await areas.handlers.scenarios({ portal, search: none, next: null })).toEqual({
      ...{ scenarios: [], total: 0, next: null },
    });
    await expect(areas.handlers.scenarios({ portal, search: 'rain', next: 'x' })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  test('show the state of each of 500 results, without a signature', async () => {
    const { lizard } = await demoServers();
    const results = Array.from({ length: 497 }, (_, at) => ({
      ...({ code: `code-${at}`, family: 'Basic', name: `Result ${at}` } as const),
    }));
    const { uuid } = await lizard.makeScenario({
      results: [
        { code: 'has-raster', family: 'Damage', name: 'R', holds: raster },
        { code: 'has-file', family: 'Raw', name: 'F', holds: attachment('x') },
        { code: 'logfiles', family: 'Raw', name: 'L' },
        ...results,
      ],
    });
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    const view = await areas.handlers.scenario({ portal, uuid });
    expect(view.results).toHaveLength(500);
    expect(view.results.slice(0, 3)).toMatchObject([
      { code: 'has-raster', state: 'replaceable', has: 'raster', transfer: null },
      { code: 'has-file', state: 'available', has: 'attachment', expiresAt: null },
      { code: 'logfiles', state: 'waiting', has: null, expiresAt: expect.stringMatching(/Z$/u) as string },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/X-Amz|\?/u);
    expect(view.results[0]?.page).toBe(`${portal}/api/v4/scenarios/${uuid}/results/${view.results[0]?.id}/`);
  });
});

describe('deleting results', () => {
  test('takes the count as it is now at the portal', async () => {
    const { lizard, scenario } = await demoServers();
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    const ids = scenario.results.slice(0, 3).map(({ id }) => id);
    const ask = { portal, scenario: scenario.uuid, what: { kind: 'results', ids } } as const;
    await expect(areas.handlers.deleteResults({ ...ask, typed: 2 })).rejects.toMatchObject({ code: 'usage' });
    const answer = await areas.handlers.deleteResults({ ...ask, typed: 3 });
    expect(answer).toEqual({ deleted: ids, scheduled: false, refused: [] });
    await expect(areas.handlers.deleteResults({ ...ask, typed: 3 })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(areas.told('scenario')).toContainEqual({ portal, uuid: scenario.uuid });
  });

  test('lists what the portal refuses, and goes on', async () => {
    const { lizard, scenario } = await demoServers();
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    lizard.faults.add({
      match: { method: 'DELETE', count: 1 },
      do: { kind: 'answer', status: 412, code: 'PreconditionFailed', at: 'start' },
    });
    const ids = scenario.results.slice(0, 2).map(({ id }) => id);
    const what = { kind: 'results', ids } as const;
    const answer = await areas.handlers.deleteResults({ portal, scenario: scenario.uuid, what, typed: 2 });
    expect(answer).toMatchObject({
      deleted: [ids[1]],
      refused: [{ id: ids[0], failure: { code: 'in-use' } }],
    });
  });

  test('a family is only scheduled, and watched until it is gone', async () => {
    const { lizard, scenario } = await demoServers();
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    const what = { kind: 'family', family: 'Raw' } as const;
    const ask = { portal, scenario: scenario.uuid, what, typed: 4 };
    expect(await areas.handlers.deleteResults(ask)).toEqual({ deleted: [], scheduled: true, refused: [] });
    const during = await areas.handlers.scenario({ portal, uuid: scenario.uuid });
    expect(during.results.filter(({ state }) => state === 'deleting')).toHaveLength(4);
    await vi.waitFor(() => expect(areas.told('scenario')).toHaveLength(2), { timeout: 10_000 });
    const after = await areas.handlers.scenario({ portal, uuid: scenario.uuid });
    expect(after.results).toHaveLength(scenario.results.length - 4);
  });

  test('a family nobody can delete as a whole is refused', async () => {
    const { lizard, scenario } = await demoServers();
    const areas = await startAreas();
    await areas.handlers.connectPortal({ address: lizard.origin, key: lizard.key, keep: false });
    const what = { kind: 'family', family: '../..' } as const;
    await expect(
      areas.handlers.deleteResults({ portal: lizard.origin, scenario: scenario.uuid, what, typed: 0 }),
    ).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('an attachment', () => {
  const holds = { 'grid-admin': attachment('grid'), 'damage-summary': attachment('a;b\n1;2\n') };

  test('is saved whole, from the store without the key and from the portal with it', async () => {
    const { lizard, scenario } = await demoServers({ holds });
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    for (const code of ['grid-admin', 'damage-summary']) {
      const result = scenario.results.find((each) => each.code === code)!.id;
      const saved = await areas.handlers.saveAttachment({ portal, scenario: scenario.uuid, result });
      expect(saved).toMatchObject({ kind: 'saved' });
    }
    expect([...areas.saved].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['gridadmin.h5', 'grid'],
      ['damage-summary.csv', 'a;b\n1;2\n'],
    ]);
  });

  test('that is not there, or a login page in its place, is no file', async () => {
    const { lizard, scenario } = await demoServers({ holds });
    const areas = await startAreas();
    const portal = lizard.origin;
    await areas.handlers.connectPortal({ address: portal, key: lizard.key, keep: false });
    const idOf = (code: string) => scenario.results.find((each) => each.code === code)!.id;
    const save = (code: string) =>
      areas.handlers.saveAttachment({ portal, scenario: scenario.uuid, result: idOf(code) });
    await expect(save('total-damage')).rejects.toMatchObject({ code: 'not-found' });
    lizard.faults.add({ match: { path: /scenario-results/u }, do: { kind: 'html', page: 'login' } });
    await expect(save('damage-summary')).rejects.toMatchObject({ code: 'portal-refused' });
    expect(areas.saved.size).toBe(0);
  });
});

describe('a link', () => {
  test('is opened on connected portals only, and without its query', async () => {
    const { lizard } = await demoServers();
    const areas = await startAreas();
    await areas.handlers.connectPortal({ address: lizard.origin, key: lizard.key, keep: false });
    await areas.handlers.openLink({ url: `${lizard.origin}/api/v4/scenarios/?key=secret` });
    expect(areas.opened).toEqual([`${lizard.origin}/api/v4/scenarios/`]);
    for (const url of ['https://elsewhere.example/', 'file:///etc/passwd', `${lizard.origin}@evil.example/`])
      await expect(areas.handlers.openLink({ url })).rejects.toMatchObject({ code: 'usage' });
  });
});
