import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { S3Handle } from '../../src-main/demo/s3/start-s3.ts';

/** Writes files below `folder` by name, old enough to be still. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<void> {
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await utimes(path, hourAgo, hourAgo);
  }
}

/** Writes a plan that puts each named file of `folder` to a key of the same name; answers the plan's path. */
export async function writePlan(
  folder: string,
  names: readonly string[],
  s3: Pick<S3Handle, 'sign'>,
  expires = 3600,
): Promise<string> {
  const uploads = await Promise.all(
    names.map(async (path) => ({ path, put: await s3.sign({ method: 'PUT', key: path, expires }) })),
  );
  const plan = join(folder, 'plan.json');
  await writeFile(plan, JSON.stringify({ version: 1, uploads }));
  return plan;
}
