import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
  const text = report === null ? null : wholeReport(report);
  const seconds = (performance.now() - started) / 1000;
  const ran = ranIn(step, text);
  const counts = countTests(step, exitCode, text);
  const files = fileTimes(root, step, text);
  return { kind: 'ran', name: step.name, seconds, counts, files, ...(ran !== null && { ran }) };
}

/** What is half written or no JSON is no report. */
function wholeReport(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

/**
 * What whoever starts the gate may say: the sizes of its tests and the app it tries are not among it, nor is a key that lies
 * in the environment.
 */
const heard = ['NO_INSTALL', 'OLD_ELECTRON', 'CEPH', 'SEED'].map((each) => `SLUICE_${each}`);

const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('SLUICE_') || heard.includes(name)),
  );

/** What a test left running may hold its output open: it holds up nothing for longer than this (ms). */
const lastWordsMs = 5_000;

async function run(root: string, step: Step, output: Output): Promise<number> {
  const child = spawn(process.execPath, [...step.script], {
    cwd: root,
    stdio: output === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    // An `import 'electron'` outside Electron would start a download: a path that does not exist stops it.
    env: {
      ...inherited(),
      ...step.env,
      ELECTRON_OVERRIDE_DIST_PATH: join(root, 'no-electron-here'),
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
    },
  });
  if (output !== 'shown') for (const from of [child.stdout, child.stderr]) from?.on('data', output);
  const closed = once(child, 'close');
  const [code] = (await once(child, 'exit')) as [number | null];
  await Promise.race([closed, setTimeout(lastWordsMs, null, { ref: false })]);
  return code ?? 1;
}
