import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gatherRun } from '../../../src-main/app/proposals/gather-run.ts';
import { newFolder } from '../portals/start-areas.ts';

const { signal } = new AbortController();
const inspector = {
  inspect: (path: string) => Promise.resolve({ path, size: 1, ok: true, kind: 'geotiff' } as const),
};
const limits = { files: 50, candidates: 10, others: 5 };

async function folderOf(count: number, nameOf: (at: number) => string): Promise<string> {
  const folder = await newFolder();
  await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      await mkdir(join(folder, `run-${at}`));
      const path = join(folder, `run-${at}`, nameOf(at));
      await writeFile(path, '');
      await utimes(path, 0, 0);
    }),
  );
  return folder;
}

const gather = (path: string, progress: (seen: number, read: number) => void = () => undefined) =>
  gatherRun({ paths: [path], codes: ['total-damage'], inspector, limits, signal, progress });

test('files that are no results are counted, and only the first of them held', async () => {
  const folder = await folderOf(30, (at) => `notes-${at}.txt`);
  const seen: number[] = [];
  const gathered = await gather(folder, (count) => seen.push(count));
  expect(gathered).toMatchObject({ seen: 30, notes: [{ code: 'foreign', severity: 'info' }] });
  expect(gathered.files).toHaveLength(5);
  expect(gathered.notes[0]?.message).toContain('25 more files');
  expect(seen.at(-1)).toBe(30);
});

test('reading stops where there are far more files than a run has', async () => {
  const gathered = await gather(await folderOf(70, (at) => `notes-${at}.txt`));
  expect(gathered.seen).toBe(50);
  expect(gathered.notes[0]).toMatchObject({ code: 'unchecked', severity: 'advice' });
});

test('reading stops where there are far more results than a run has', async () => {
  const gathered = await gather(await folderOf(20, () => 'total-damage.tif'));
  expect(gathered.seen).toBe(10);
  expect(gathered.files).toHaveLength(10);
  expect(gathered.notes).toMatchObject([{ code: 'unchecked', severity: 'advice' }]);
});
