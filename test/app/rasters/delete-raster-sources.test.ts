import { describe, expect, test } from 'vitest';
import { forceDeleteSource, lookAtSources } from '../../../src-main/app/rasters/delete-raster-sources.ts';
import type { RasterDeleteRow } from '../../../src-main/contract/window/rasters.ts';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import type { LizardClient } from '../../../src-main/lizard/lizard-client.ts';
import { allOf, deletions, startRasters } from './start-rasters.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const busy: FaultAction = { kind: 'answer', status: 503, code: 'Busy', at: 'start' };
const outcomes = (rows: readonly RasterDeleteRow[]): string[] => rows.map(({ outcome }) => outcome);

/** The ten samples: of these 5, 6 and 8 (from 0) are unused, 0 may not be changed, all others are in use. */
async function samples(retries = 0) {
  const started = await startRasters({ rasterSources: 10 }, retries);
  const sources = (await started.page({})).sources;
  const uuids = sources.map(({ uuid }) => uuid);
  const { origin: portal } = started.lizard;
  const remove = async (how: 'look' | 'unused', asked: readonly string[]) =>
    (await started.handlers.deleteRasterSources({ portal, how, uuids: asked })).rows;
  const force = async (uuid: string, typedName: string) =>
    (await started.handlers.deleteRasterSources({ portal, how: 'force', uuid, typedName })).rows;
  const left = async (): Promise<number> => (await started.page({})).total;
  return { ...started, sources, uuids, remove, force, left };
}

describe('a dry run', () => {
  test('says what would go and what is in use by what, in the order asked, and deletes nothing', async () => {
    const { remove, uuids, lizard, left } = await samples();
    const asked = [uuids[6] ?? '', uuids[2] ?? '', nobody, uuids[5]?.toUpperCase() ?? '', uuids[6] ?? ''];
    const rows = await remove('look', asked);
    expect(rows.map(({ uuid }) => uuid)).toEqual([uuids[6], uuids[2], nobody, uuids[5]]);
    expect(outcomes(rows)).toEqual(['goes', 'in-use', 'gone', 'goes']);
    expect(rows[1]?.users.map(({ seen }) => seen)).toEqual(['yes', 'yes', 'yes', 'hidden']);
    expect([deletions(lizard), await left()]).toEqual([0, 10]);
  });

  test('a layer that uses several sources is asked for once', async () => {
    const { remove, uuids, lizard } = await samples();
    await remove('look', uuids);
    const layers = lizard.requests().filter(({ path }) => path.includes('/rasters/'));
    expect(layers.length).toBeGreaterThan(5);
    expect(layers.every(({ count }) => count === 1)).toBe(true);
  });

  test('says what the key may not change, and no deletion is tried of it', async () => {
    const { handlers, page, lizard } = await startRasters({ rasterSources: 30 });
    const all = await allOf(page, { where: [{ field: 'name', lookup: 'icontains', value: 'sheet' }] });
    const locked = all.filter(({ writable, layers, labelTypes }) => !writable && layers + labelTypes === 0);
    const uuids = locked.map(({ uuid }) => uuid);
    const { rows } = await handlers.deleteRasterSources({ portal: lizard.origin, how: 'look', uuids });
    expect(rows).toHaveLength(2);
    expect(rows.map(({ outcome, failure }) => [outcome, failure?.code])).toEqual(
      rows.map(() => ['refused', 'unauthorised']),
    );
    const after = await handlers.deleteRasterSources({ portal: lizard.origin, how: 'unused', uuids });
    expect([after.rows, deletions(lizard)]).toEqual([rows, 0]);
  });
});

describe('deleting what nothing uses', () => {
  test('takes only that away, and sends no deletion for what is in use', async () => {
    const { remove, uuids, lizard, left, page } = await samples();
    const rows = await remove('unused', uuids.slice(1));
    expect(outcomes(rows)).toEqual([
      ...['in-use', 'in-use', 'in-use', 'in-use', 'deleted', 'deleted', 'in-use', 'deleted', 'in-use'],
    ]);
    expect([deletions(lizard), await left()]).toEqual([3, 7]);
    expect(outcomes(await remove('unused', [uuids[5] ?? '']))).toEqual(['gone']);
    expect((await page({})).sources.every(({ layers }) => layers > 0)).toBe(true);
  });

  test('what came into use meanwhile stays: the portal has the last word', async () => {
    const { remove, uuids, lizard, left } = await samples();
    const used: FaultAction = { kind: 'answer', status: 412, code: 'In use', at: 'start' };
    lizard.faults.add({ match: { method: 'DELETE', count: 1 }, do: used });
    const rows = await remove('unused', [uuids[5] ?? '']);
    expect(rows).toMatchObject([{ outcome: 'in-use', failure: { code: 'in-use' } }]);
    expect(await left()).toBe(10);
  });

  test.each([0, 1])('a lost answer is looked up: it is deleted (%i retries)', async (retries) => {
    const { remove, uuids, lizard, left } = await samples(retries);
    lizard.faults.add({ match: { method: 'DELETE', count: 1 }, do: { kind: 'drop-answer' } });
    expect(outcomes(await remove('unused', [uuids[5] ?? '']))).toEqual(['deleted']);
    expect(await left()).toBe(9);
  });

  test('a lost deletion is looked up: it is still there', async () => {
    const { remove, uuids, lizard } = await samples();
    lizard.faults.add({ match: { method: 'DELETE', count: 1 }, do: { kind: 'reset', afterBytes: 0 } });
    const rows = await remove('unused', [uuids[5] ?? '', uuids[6] ?? '']);
    expect(outcomes(rows).toSorted()).toEqual(['deleted', 'refused']);
    expect(rows.find(({ outcome }) => outcome === 'refused')?.failure?.code).toBe('network');
  });

  test('where not even that can be looked up, nothing is claimed, and nothing more is asked', async () => {
    const { remove, uuids, lizard } = await samples();
    lizard.faults.add({ match: { method: 'DELETE' }, do: { kind: 'drop-answer' } });
    lizard.faults.add({ match: { method: 'GET', skip: 1 }, do: { kind: 'reset', afterBytes: 0 } });
    const rows = await remove('unused', [uuids[5] ?? '']);
    expect(rows).toMatchObject([{ outcome: 'refused', failure: { code: 'outcome-unknown' } }]);
  });

  test('one refusal keeps no other from going', async () => {
    const { remove, uuids, lizard, left } = await samples();
    lizard.faults.add({ match: { method: 'DELETE', path: new RegExp(uuids[5] ?? '', 'u') }, do: busy });
    const rows = await remove('unused', [uuids[5] ?? '', uuids[6] ?? '', uuids[8] ?? '']);
    expect(outcomes(rows)).toEqual(['refused', 'deleted', 'deleted']);
    expect(rows[0]?.failure?.code).toBe('server-error');
    expect(await left()).toBe(8);
  });

  test('a portal that cannot be reached is one failure, and nothing is sent', async () => {
    const { remove, uuids, lizard, noted } = await samples();
    lizard.faults.add({ match: { method: 'GET' }, do: { kind: 'reset', afterBytes: 0 } });
    await expect(remove('unused', uuids)).rejects.toMatchObject({ code: 'network' });
    expect([deletions(lizard), noted.at(-1)?.code]).toEqual([0, 'network']);
  });

  test('what is no UUID is refused before anything is asked', async () => {
    const { remove, uuids, lizard } = await samples();
    const before = lizard.requestCount('GET', /./u);
    await expect(remove('unused', [uuids[5] ?? '', '..'])).rejects.toMatchObject({ code: 'usage' });
    expect([lizard.requestCount('GET', /./u), deletions(lizard)]).toEqual([before, 0]);
  });

  test('hundreds are looked at eight at a time at most, and in order', async () => {
    const { desk, lizard, page, signal } = await startRasters({ rasterSources: 300 });
    const uuids = (await allOf(page, {})).map(({ uuid }) => uuid);
    const width = { now: 0, most: 0 };
    const rows = await desk.ask(lizard.origin, (client) =>
      Array.fromAsync(lookAtSources(uuids, { client: counted(client, width), signal })),
    );
    expect(rows.map(({ uuid }) => uuid)).toEqual(uuids);
    expect(width.most).toBe(8);
  });
});

describe('deleting by force', () => {
  test.each([
    '',
    'mask',
    'HAVENOORD_Testcase_v4_Singel #2 - bui09: Mask',
    'HAVENOORD_Testcase_v4_Singel #2 - bui09: mask ',
  ])('with %j typed nothing is deleted', async (typed) => {
    const { force, uuids, lizard } = await samples();
    await expect(force(uuids[7] ?? '', typed)).rejects.toMatchObject({ code: 'usage' });
    expect(deletions(lizard)).toBe(0);
  });

  test('its name typed it goes, and the answer says what that broke', async () => {
    const { force, sources, lizard, left } = await samples();
    const [, , , , , , , mask] = sources;
    const rows = await force(mask?.uuid ?? '', mask?.name ?? '');
    expect(rows).toMatchObject([{ outcome: 'deleted', name: mask?.name, failure: null }]);
    expect(rows[0]?.users.map(({ name }) => name)).toEqual([
      ...['rise velocity', 'water depth', 'damage', 'flooded buildings'],
    ]);
    expect([deletions(lizard), await left()]).toEqual([1, 9]);
  });

  test('the name counts as the portal has it at that moment', async () => {
    const { signal, desk, lizard, sources } = await samples();
    const source = sources[7];
    const renamed = desk.ask(lizard.origin, (client) => {
      const now: LizardClient['rasterSource'] = async (uuid, until) => {
        const read = await client.rasterSource(uuid, until);
        return { ...read, source: { ...read.source, name: 'Renamed' } };
      };
      return forceDeleteSource(source?.uuid ?? '', source?.name ?? '', {
        client: { ...client, rasterSource: now },
        signal,
      });
    });
    await expect(renamed).rejects.toMatchObject({ code: 'usage' });
    expect(deletions(lizard)).toBe(0);
  });

  test('one that is not there is gone', async () => {
    const { force } = await samples();
    expect(outcomes(await force(nobody, 'Anything'))).toEqual(['gone']);
  });

  test('what the portal refuses is said', async () => {
    const { force, sources } = await samples();
    const [locked] = sources;
    expect(await force(locked?.uuid ?? '', locked?.name ?? '')).toMatchObject([
      { outcome: 'refused', failure: { code: 'unauthorised' } },
    ]);
  });
});

/** A client that notes how many of its calls are under way at once. */
function counted(client: LizardClient, width: { now: number; most: number }): LizardClient {
  const count = async <T>(call: Promise<T>): Promise<T> => {
    width.now += 1;
    width.most = Math.max(width.most, width.now);
    try {
      return await call;
    } finally {
      width.now -= 1;
    }
  };
  return {
    ...client,
    rasterSource: (uuid, signal) => count(client.rasterSource(uuid, signal)),
    linkedName: (link, signal) => count(client.linkedName(link, signal)),
  };
}
