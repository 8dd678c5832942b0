import type { Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const day = 86_400_000;

/**
 * What leaves the gate, in full: the same tests as there with more of it, and searches by chance. Their seed is the number
 * of the day, so that each night sees other numbers; it is printed, and repeats a night.
 */
export function longSteps(now: Date): readonly Step[] {
  const seed = String(Math.floor(now.getTime() / day));
  const chaos = (name: string, file: string, env: Readonly<Record<string, string>>): Step => ({
    ...vitestStep(name, ['integration'], { files: [`test/chaos/${file}.int.test.ts`] }),
    env,
  });
  const model = vitestStep('model lives', ['unit'], { files: ['test/engine/model/uploads-model.test.ts'] });
  const bulkFiles = ['test/chaos/bulk-commands.int.test.ts', 'test/engine/run/bulk-ends.test.ts'];
  const bulk = vitestStep('bulk commands', ['integration', 'unit'], { files: bulkFiles });
  return [
    { name: 'build', script: ['scripts/build.ts'] },
    // Every rule with types of the components too, and the two that the gate's linter lacks.
    { name: 'lint with types', script: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
    // By the compiler that editors use too; the gate's is the one in Go.
    { name: 'types', script: ['scripts/check-types.ts'] },
    chaos('memory', 'memory', { SLUICE_MEMORY_GIB: '20' }),
    chaos('kills', 'kill-uploads', { SLUICE_KILLS: '300', SLUICE_SEED: seed }),
    chaos('outages', 'link-loss', { SLUICE_OUTAGE_SECONDS: '10' }),
    { ...bulk, env: { SLUICE_BULK: '20000' } },
    { ...model, env: { SLUICE_MODEL_RUNS: '20000', SLUICE_MODEL_SEED: seed } },
    // Every code of the systems of coordinates instead of every fortieth.
    {
      ...vitestStep('places', ['integration'], { files: ['test/projections/places.int.test.ts'] }),
      env: { SLUICE_ALL_CODES: '1' },
    },
    {
      name: 'looks',
      script: ['node_modules/@playwright/test/cli.js', 'test', '--project=night'],
      needs: 'chromium',
      report: { by: 'playwright', file: 'test-results/window.json' },
    },
    { name: 'damaged files', script: ['scripts/fuzz-inspect.ts', '--runs', '20000', '--seed', seed] },
    { name: 'mapped writers', script: ['scripts/chaos-mapped.ts', '--rounds', '100', '--seed', seed] },
    { name: 'remedies', script: ['scripts/bank-remedies.ts'], needs: 'gdal' },
    { name: 'clocks', script: ['scripts/chaos-clock.ts', '--transfers', '1000', '--seed', seed] },
  ];
}
