import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, expect, test } from 'vitest';
import { residentBytes } from '../../support/s3/resident-bytes.ts';
import { sparseRoot } from '../../support/sparse-root.ts';
import { type SpawnedS3, spawnS3 } from '../../support/s3/spawn-s3.ts';

let s3: SpawnedS3 | undefined;
afterEach(() => s3?.stop());

test('counts and faults are set and read from another process', async () => {
  s3 = await spawnS3(['--discard']);
  await s3.addFault({ match: { path: /dem\.tif/, count: 1 }, do: { kind: 'html', page: 'login' } });
  const put = { method: 'PUT', body: 'some bytes' };
  const url = await s3.sign({ method: 'PUT', key: 'dem.tif' });
  expect((await fetch(url, put)).headers.get('content-type')).toContain('text/html');
  expect((await fetch(url, put)).ok).toBe(true);
  expect(await s3.counts()).toMatchObject([{ key: 'dem.tif', begun: 1, committed: 1, bytes: 10 }]);
  expect(await s3.objects()).toMatchObject([{ key: 'dem.tif', size: 10 }]);
  await s3.clearCounts();
  expect(await s3.counts()).toEqual([]);
});

test('it ends when the process that started it lets go', async () => {
  s3 = await spawnS3(['--discard']);
  const { origin } = s3;
  await s3.stop();
  await expect(fetch(origin)).rejects.toThrow();
});

/** More than the memory it may take: a body that were kept would show. */
const size = 512 * 2 ** 20;

test('a 512 MiB body is hashed in bounded memory', async () => {
  s3 = await spawnS3(['--discard']);
  const folder = await mkdtemp(join(sparseRoot(), 'sluice-sparse-'));
  const path = join(folder, 'sparse');
  await writeFile(path, '');
  await truncate(path, size);
  const req = request(await s3.sign({ method: 'PUT', key: 'huge' }), {
    ...{ method: 'PUT', headers: { 'content-length': size } },
  });
  const [[res]] = await Promise.all([
    once(req, 'response') as Promise<[IncomingMessage]>,
    pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), req),
  ]);
  // `head -c 512M /dev/zero | md5sum`
  expect(res.headers.etag).toBe('"aa559b4e3523a6c931f08f4df52d58f2"');
  expect(await residentBytes(s3.pid)).toBeLessThan(400e6);
  await rm(folder, { recursive: true });
});
