import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { S3UnderTest } from '../../conformance/s3/s3-case.ts';

export interface TestFile {
  readonly name: string;
  readonly path: string;
  readonly md5: string;
}

/** Files of these sizes, written long enough ago to be sent at once. */
export async function testFiles(sizes: readonly number[]): Promise<TestFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return Promise.all(
    sizes.map((size, index) => writeTestFile(join(folder, `file-${index}.bin`), randomBytes(size))),
  );
}

export async function writeTestFile(path: string, content: Buffer): Promise<TestFile> {
  await writeFile(path, content);
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, longAgo, longAgo);
  return { name: path.split('/').at(-1) ?? path, path, md5: md5Of(content) };
}

export const md5Of = (content: Buffer): string => createHash('md5').update(content).digest('hex');

/** Requests that put each file under its own name, or under a prefix of it. */
export function putRequests(
  server: S3UnderTest,
  files: readonly TestFile[],
  prefix = '',
  expires = 3600,
): Promise<NewTransfer[]> {
  return Promise.all(
    files.map(async ({ name, path }) => {
      const url = await server.sign({ method: 'PUT', key: `${prefix}${name}`, expires });
      return {
        ...{ name, path, object: url.split('?')[0] ?? url },
        destination: { kind: 'plan', put: { url, headers: {} } },
      };
    }),
  );
}

/** What the server holds under a name, hashed as it comes. */
export async function storedMd5(server: S3UnderTest, key: string): Promise<string | null> {
  const answer = await fetch(await server.sign({ method: 'GET', key }));
  return answer.ok ? md5Of(Buffer.from(await answer.arrayBuffer())) : null;
}
