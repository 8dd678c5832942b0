// `npm run package -- [electron-builder's arguments]`: builds, writes the bill of materials, and makes the installers of this
// system into dist/, or what the arguments ask for (`--linux dir`).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureElectron } from './electron/ensure-electron.ts';

const root = join(import.meta.dirname, '..');
const builder = join('node_modules', 'electron-builder', 'cli.js');
const given = process.argv.slice(2);

/** What is packaged is held against the checksums of the locked package; electron-builder would ask the network for them. */
async function electronGiven(): Promise<readonly string[]> {
  if (given.some((each) => /electronDist/u.test(each))) return [];
  const electron = await ensureElectron(root, { anew: true });
  if (electron.kind === 'missing') throw new Error(electron.why);
  return [`-c.electronDist=${join('node_modules', 'electron', 'dist')}`];
}

const steps: readonly (readonly [string, ...string[]])[] = [
  [join('scripts', 'build.ts')],
  [join('scripts', 'write-sboms.ts')],
  [builder, '--publish', 'never', ...given, ...(await electronGiven())],
];
process.exitCode = 0;
for (const step of steps) {
  const { status } = spawnSync(process.execPath, [...step], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
