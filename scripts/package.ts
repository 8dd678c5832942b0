// `npm run package -- [electron-builder's arguments]`: builds, writes the bill of materials, and makes the installers of this
// system into dist/, or what the arguments ask for (`--linux dir`).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const builder = join('node_modules', 'electron-builder', 'cli.js');
const steps: readonly (readonly [string, ...string[]])[] = [
  [join('scripts', 'build.ts')],
  [join('scripts', 'write-sboms.ts')],
  [builder, '--publish', 'never', ...process.argv.slice(2)],
];
process.exitCode = 0;
for (const step of steps) {
  const { status } = spawnSync(process.execPath, [...step], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
