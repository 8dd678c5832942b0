// Installs what package-lock.json asks for and node_modules lacks. Plain JavaScript without dependencies, for any Node >= 20.
// Everything it says goes to stderr: stdout belongs to the command that follows (NDJSON).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules', '.sluice-lock');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
if (!installed) {
  process.stderr.write('Installing what package-lock.json asks for (about half a minute)...\n');
  const npm = process.env['npm_execpath'];
  const command = npm ? [process.execPath, npm] : ['npm'];
  const result = spawnSync(command[0], [...command.slice(1), 'ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: false,
  });
  if (result.status !== 0) {
    process.stderr.write(
      'npm ci failed; its message is above. Sluice needs the npm registry once, to install.\n',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const major = Number(process.versions.node.split('.')[0]);
if (!existsSync(node) && major < 24) {
  process.stderr.write(
    `Sluice runs on Node 24; this is ${process.versions.node} and the registry has no Node 24 package for this machine. Install Node 24 and try again.\n`,
  );
  process.exit(1);
}
