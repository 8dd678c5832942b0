// `npm test`: the whole gate, every step even after one failed, with a table of times at the end.
import { join } from 'node:path';
import { missingTool } from './gate/missing-tool.ts';
import { type Output, runStep } from './gate/run-step.ts';
import type { Outcome, Step } from './gate/step.ts';
import { steps } from './gate/steps.ts';
import { summary, total } from './gate/summary.ts';

const root = join(import.meta.dirname, '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function outcomeOf(step: Step, output: Output): Promise<Outcome> {
  const reason = step.needs === undefined ? null : await missingTool(step.needs);
  if (reason === null) return runStep(root, step, output);
  say(`!!! SKIPPED ${step.name}: ${reason}`);
  return { kind: 'skipped', name: step.name, reason };
}

/** One after the other; what each says is shown in one piece when it has ended. */
async function runBeside(others: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of others) {
    const said: Buffer[] = [];
    outcomes.push(await outcomeOf(step, (chunk) => void said.push(chunk)));
    say(`\n=== ${step.name} (ran beside ${step.beside ?? ''}) ===`);
    process.stdout.write(Buffer.concat(said));
  }
  return outcomes;
}

async function runWithOthers(step: Step): Promise<Outcome[]> {
  const others = steps.filter(({ beside }) => beside === step.name);
  const with_ = others.map(({ name }) => name).join(', ');
  say(`\n=== ${step.name}${with_ === '' ? '' : ` (beside it: ${with_})`} ===`);
  const [own, beside] = await Promise.all([outcomeOf(step, 'shown'), runBeside(others)]);
  return [...beside, own];
}

const outcomes: Outcome[] = [];
for (const step of steps) if (step.beside === undefined) outcomes.push(...(await runWithOthers(step)));
for (const line of summary(outcomes, performance.now() / 1000)) say(line);
process.exitCode = total(outcomes).failed === 0 ? 0 : 1;
