// Every runtime has its own tsconfig; svelte-check covers the renderer.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', name);
const node = process.execPath;
const runs: readonly (readonly string[])[] = [
  [bin('typescript/bin/tsc'), '-p', 'src-main/contract'],
  [bin('typescript/bin/tsc'), '-p', 'src-main'],
  [bin('typescript/bin/tsc'), '-p', '.'],
  [bin('typescript/bin/tsc'), '-p', 'test'],
  [bin('svelte-check/bin/svelte-check'), '--tsconfig', 'src-renderer/tsconfig.json', '--fail-on-warnings'],
];
const failed = runs.filter((args) => spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status !== 0);
process.exit(failed.length === 0 ? 0 : 1);
