// `npm test`: the whole gate, every step even after one failed, with a table of times at the end.
import { join } from 'node:path';
import { missingTool } from './gate/missing-tool.ts';
import { runStep } from './gate/run-step.ts';
import type { Outcome, Step } from './gate/step.ts';
import { steps } from './gate/steps.ts';
import { summary, total } from './gate/summary.ts';

const root = join(import.meta.dirname, '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function outcomeOf(step: Step): Promise<Outcome> {
  say(`\n=== ${step.name} ===`);
  const reason = step.needs === undefined ? null : await missingTool(step.needs);
  if (reason === null) return runStep(root, step);
  say(`!!! SKIPPED ${step.name}: ${reason}`);
  return { kind: 'skipped', name: step.name, reason };
}

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await outcomeOf(step));
for (const line of summary(outcomes)) say(line);
process.exitCode = total(outcomes).failed === 0 ? 0 : 1;
