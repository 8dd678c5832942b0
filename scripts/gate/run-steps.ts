import { join } from 'node:path';
import { missingTool } from './missing-tool.ts';
import { type Output, runStep } from './run-step.ts';
import type { Outcome, Step } from './step.ts';
import { summary, total } from './summary.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs every step, also after one failed; says how it went, and answers whether all went well. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const begun = performance.now();
  const outcomes: Outcome[] = [];
  for (const step of steps)
    if (step.beside === undefined) {
      const others = steps.filter(({ beside }) => beside === step.name);
      outcomes.push(...(await runWithOthers(step, others)));
    }
  for (const line of summary(outcomes, (performance.now() - begun) / 1000)) say(line);
  return total(outcomes).failed === 0;
}

async function runWithOthers(step: Step, others: readonly Step[]): Promise<Outcome[]> {
  const names = others.map(({ name }) => name).join(', ');
  say(`\n=== ${step.name}${names === '' ? '' : ` (beside it: ${names})`} ===`);
  // All at once: the longest of them is one thread, and would leave a core idle where others waited for it.
  const [own, ...beside] = await Promise.all([outcomeOf(step, 'shown'), ...others.map(runBeside)]);
  return [...beside, own];
}

/** What it says is shown in one piece when it has ended. */
async function runBeside(step: Step): Promise<Outcome> {
  const said: Buffer[] = [];
  const outcome = await outcomeOf(step, (chunk) => void said.push(chunk));
  say(`\n=== ${step.name} (ran beside ${step.beside ?? ''}) ===`);
  process.stdout.write(Buffer.concat(said));
  return outcome;
}

async function outcomeOf(step: Step, output: Output): Promise<Outcome> {
  const reason = step.needs === undefined ? null : await missingTool(step.needs);
  if (reason === null) return runStep(root, step, output);
  say(`!!! SKIPPED ${step.name}: ${reason}`);
  return { kind: 'skipped', name: step.name, reason };
}
