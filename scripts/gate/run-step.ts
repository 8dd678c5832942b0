import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.ts';
import { ranIn } from './ran-in.ts';
import type { Outcome, Step } from './step.ts';

/** Runs a step with its output shown as it comes and no stdin; never throws for a step that fails. */
export async function runStep(root: string, step: Step): Promise<Outcome> {
  const started = performance.now();
  const report = step.report === undefined ? null : join(root, step.report.file);
  if (report !== null) rmSync(report, { force: true });
  const exitCode = await run(root, step);
  const text = report !== null && existsSync(report) ? readFileSync(report, 'utf8') : null;
  const seconds = (performance.now() - started) / 1000;
  const ran = ranIn(step, text);
  const counts = countTests(step, exitCode, text);
  return { kind: 'ran', name: step.name, seconds, counts, ...(ran !== null && { ran }) };
}

async function run(root: string, step: Step): Promise<number> {
  const child = spawn(process.execPath, [...step.script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // An `import 'electron'` outside Electron would start a download: a path that does not exist stops it.
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: join(root, 'no-electron-here') },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
