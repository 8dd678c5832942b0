import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the fuse writer looks for in Electron's binary: the sentinel, the wire's version and length, the fuses, all off. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('000000000'),
]);

/** A folder the packager takes for Electron's distribution: right in shape, a few bytes in size. */
export async function writeElectronDist(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  const elf = Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(4096), fuseWire]);
  await writeFile(join(folder, 'electron'), elf, { mode: 0o755 });
  await writeFile(join(folder, 'version'), version);
  const locales = ['de', 'en-GB', 'en-US', 'nl'].map((language) => join('locales', `${language}.pak`));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', ...locales])
    await writeFile(join(folder, name), '');
}
