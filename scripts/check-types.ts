// Every runtime has its own tsconfig; svelte-check covers the renderer. Two at a time: each is one thread.
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const svelteCheck = join(root, 'node_modules/svelte-check/bin/svelte-check');
const waiting: string[][] = [
  [tsc, '-p', 'test'],
  [tsc, '-p', 'src-main'],
  [svelteCheck, '--tsconfig', 'src-renderer/tsconfig.json', '--fail-on-warnings'],
  [tsc, '-p', 'src-main/contract'],
  [tsc, '-p', '.'],
];

/** Whether one program's types hold; says what it found when they do not. */
function check(args: readonly string[]): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  execFile(process.execPath, [...args], { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
    if (error !== null) process.stdout.write(`${args.slice(1).join(' ')}\n${stdout}${stderr}\n`);
    resolve(error === null);
  });
  return promise;
}

async function lane(): Promise<boolean> {
  let held = true;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    held = (await check(next)) && held;
  return held;
}

const lanes = await Promise.all([lane(), lane()]);
process.exitCode = lanes.every(Boolean) ? 0 : 1;
