import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Demo, startDemo } from '../../src-main/demo/start-demo.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { tempFolder } from '../support/temp-folder.ts';

type Row = Record<'code' | 'raster' | 'attachment_url' | 'upload_url', string | null>;

async function rowsOf(demo: Demo): Promise<Row[]> {
  const authorization = `Basic ${Buffer.from(`__key__:${demo.lizard.key}`).toString('base64')}`;
  const response = await fetch(`${demo.scenario.url}results/`, { headers: { authorization } });
  return ((await response.json()) as { results: Row[] }).results;
}

async function uploadAll(demo: Demo): Promise<void> {
  for (const row of await rowsOf(demo)) {
    const file = demo.run.files.find((each) => each.code === row.code)!;
    const body = await readFile(file.path);
    expect((await fetch(row.upload_url!, { method: 'PUT', body })).status).toBe(200);
  }
}

test('a sample run, uploaded by hand, is all there in the portal, and the stored objects are its files', async () => {
  const clock = fakeClock();
  const demo = await startDemo({ folder: await tempFolder(), clock, lizard: { pickupDelayMs: 1000 } });
  expect(await demo.storedFiles()).toEqual([]);
  expect(await demo.md5OfStored('grid-admin')).toBeNull();

  await uploadAll(demo);
  const expected = await Promise.all(
    demo.run.files.map(async ({ code, path, size }) => {
      const md5 = createHash('md5')
        .update(await readFile(path))
        .digest('hex');
      return { code, size, md5 };
    }),
  );
  expect(await demo.storedFiles()).toMatchObject(expected);
  await clock.advance(1000);
  const rows = await rowsOf(demo);
  expect(rows.filter((row) => row.raster !== null)).toHaveLength(4);
  expect(rows.filter((row) => row.attachment_url !== null)).toHaveLength(5);

  expect(await demo.storedFiles()).toMatchObject(expected);
  expect(await demo.md5OfStored('damage-summary')).toBe(expected.at(-1)!.md5);
  await demo.close();
});

test('a result may hold something from the beginning', async () => {
  const holds = { 'total-damage': { kind: 'raster', size: 10 } } as const;
  const demo = await startDemo({ folder: await tempFolder(), holds });
  const rows = await rowsOf(demo);
  expect(rows.filter((row) => row.raster !== null).map((row) => row.code)).toEqual(['total-damage']);
  await demo.close();
});

test('the scenario bears the names and numbers of the run', async () => {
  const folder = await tempFolder();
  const demo = await startDemo({ folder });
  expect(demo.scenario.name).toBe(demo.run.identity.simulationName);
  expect(demo.run.folder).toBe(join(folder, 'run'));
  expect(demo.scenario.results.map((each) => each.code).toSorted()).toEqual(
    demo.run.files.map((each) => each.code).toSorted(),
  );
  await demo.close();
});
