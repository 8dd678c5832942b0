import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellMemory } from '../../support/engine/model/body-text.ts';
import { Life } from './live-through.ts';
import { setupArbitrary, stepsArbitrary } from './model-steps.ts';

const numRuns = Number(process.env['SLUICE_MODEL_RUNS'] ?? 300);
const seed = Number(process.env['SLUICE_MODEL_SEED'] ?? 20_261_121);
/** Runs that are asked for by number may take as long as they need (ms). */
const timeout = Math.max(20_000, numRuns * 100);

test(
  'whatever the line, the files and the process do, nothing is lost, mixed, sent twice or claimed without proof',
  async () => {
    const memory = cellMemory();
    let steps = 0;
    const began = performance.now();
    await fc.assert(
      fc.asyncProperty(setupArbitrary, stepsArbitrary, async (setup, all) => {
        const life = new Life(setup, memory);
        for (const step of all) await life.step(step);
        await life.end();
        steps += life.taken;
      }),
      { numRuns, seed },
    );
    if (process.env['SLUICE_MODEL_RUNS'] !== undefined)
      console.log(
        `${numRuns} lives, ${steps} steps, ${Math.round(performance.now() - began)} ms, seed ${seed}`,
      );
    expect(steps).toBeGreaterThan(numRuns);
  },
  timeout,
);
