import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPackage } from '../../../scripts/old-electron/fetch-package.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const name = '@sluice-test/thing';
const version = '1.0.0';
let registry: Server;
let tarball: Buffer;
let folder: string;

/** A registry with one package, whose own word for its integrity is always right. */
beforeEach(async () => {
  folder = await tempFolder();
  await mkdir(join(folder, 'package'));
  await writeFile(join(folder, 'package', 'package.json'), JSON.stringify({ name, version }));
  execFileSync('tar', ['-czf', join(folder, 'thing.tgz'), '-C', folder, 'package']);
  tarball = await readFile(join(folder, 'thing.tgz'));
  registry = createServer(({ url, headers }, response) => {
    if (url?.endsWith('.tgz') === true) {
      response.end(tarball);
      return;
    }
    const dist = { tarball: `http://${headers.host ?? ''}/thing.tgz`, integrity: integrityOf(tarball) };
    const versions = { [version]: { name, version, dist } };
    response.end(JSON.stringify({ name, versions, 'dist-tags': { latest: version } }));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const { port } = registry.address() as AddressInfo;
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`);
  vi.stubEnv('npm_config_cache', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  registry.close();
});

const integrityOf = (bytes: Buffer): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

test('a package whose tarball is another than the pinned one is refused, though the registry vouches for it', async () => {
  const integrity = integrityOf(Buffer.from('another'));
  const into = join(folder, 'got');
  await expect(fetchPackage({ name, version, integrity }, into)).rejects.toThrow('than the pinned one');
  expect(existsSync(join(into, 'package.json'))).toBe(false);
  expect(existsSync(`${into}.tarball`)).toBe(false);
});

test('the pinned package is unpacked', async () => {
  const into = join(folder, 'got');
  await fetchPackage({ name, version, integrity: integrityOf(tarball) }, into);
  expect(await readFile(join(into, 'package.json'), 'utf8')).toContain(name);
});
