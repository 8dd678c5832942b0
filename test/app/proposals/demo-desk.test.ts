import { readdir, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { startAreas } from '../portals/start-areas.ts';

describe('the demo', () => {
  test('one command brings nine results into its own portal; asked again it answers the same', async () => {
    const areas = await startAreas();
    const [place, same] = await Promise.all([areas.handlers.tryDemo({}), areas.handlers.tryDemo({})]);
    expect(same).toEqual(place);
    expect((await areas.handlers.portals({})).portals).toMatchObject([
      { origin: place.portal, isDemo: true, key: 'memory' },
    ]);
    await vi.waitFor(
      async () => {
        const { results } = await areas.handlers.scenario({ portal: place.portal, uuid: place.scenario });
        expect(results.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'available'));
      },
      { timeout: 15_000, interval: 100 },
    );
    expect(areas.engine.rows()).toHaveLength(9);
    await areas.handlers.forgetPortal({ origin: place.portal });
    expect(await areas.handlers.tryDemo({})).toEqual(place);
    expect(areas.engine.rows()).toHaveLength(9);
  });

  test('leaves nothing to a later process, and nothing but its own is removed', async () => {
    const first = await startAreas();
    const { portal, scenario } = await first.handlers.tryDemo({});
    const [request] = [...first.engine.records()];
    const { destination } = request!;
    // As of a real portal that is reached through a tunnel on the very same port.
    const real = { ...destination, scenario: '55331a65-c744-4d7c-8fca-4ebc29704523' };
    const object = `${portal}/real/object`;
    await first.engine.add(
      [{ name: 'real.tif', path: request!.path, object, destination: { ...real, object } }],
      {
        ...{ again: false, signal: new AbortController().signal },
      },
    );
    await first.close();
    const folders = (await readdir(first.folder)).filter((name) => name.startsWith('demo-'));
    expect(folders).toHaveLength(1);
    await mkdir(join(first.folder, 'demo-half'));
    await writeFile(join(first.folder, 'demo-half', 'portal.json'), '{');

    const next = await startAreas({ folder: first.folder });
    expect(next.engine.rows().map(({ name }) => name)).toEqual(['real.tif']);
    expect(await next.handlers.portals({})).toEqual({ portals: [] });
    expect((await readdir(first.folder)).filter((name) => name.startsWith('demo-'))).toEqual([]);
    await expect(next.handlers.scenario({ portal, uuid: scenario })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
