import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.ts';
import { fileTimes } from './file-times.ts';
import { ranIn } from './ran-in.ts';
import type { Outcome, Step } from './step.ts';

/** Where a step's output goes: to the screen as it comes, or to who shows it later. */
export type Output = 'shown' | ((chunk: Buffer) => void);

/** Runs a step without stdin; never throws for a step that fails. */
export async function runStep(root: string, step: Step, output: Output): Promise<Outcome> {
  const started = performance.now();
  const report = step.report === undefined ? null : join(root, step.report.file);
  if (report !== null) rmSync(report, { force: true });
  const exitCode = await run(root, step, output);
  const text = report !== null && existsSync(report) ? readFileSync(report, 'utf8') : null;
  const seconds = (performance.now() - started) / 1000;
  const ran = ranIn(step, text);
  const counts = countTests(step, exitCode, text);
  const files = fileTimes(root, step, text);
  return { kind: 'ran', name: step.name, seconds, counts, files, ...(ran !== null && { ran }) };
}

async function run(root: string, step: Step, output: Output): Promise<number> {
  const child = spawn(process.execPath, [...step.script], {
    cwd: root,
    stdio: output === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    // An `import 'electron'` outside Electron would start a download: a path that does not exist stops it.
    env: { ...process.env, ...step.env, ELECTRON_OVERRIDE_DIST_PATH: join(root, 'no-electron-here') },
  });
  if (output !== 'shown') for (const from of [child.stdout, child.stderr]) from?.on('data', output);
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}
