import type { Step } from './step.ts';

const biome = 'node_modules/@biomejs/biome/bin/biome';
const eslint = 'node_modules/eslint/bin/eslint.js';

/** The whole gate, cheapest first. `npm test` and every CI run exactly this. */
export const steps: readonly Step[] = [
  { name: 'format', script: [biome, 'format', '.'] },
  { name: 'lint', script: [biome, 'lint', '--error-on-warnings', '.'] },
  { name: 'lint with types', script: [eslint, '--max-warnings', '0', '.'] },
  { name: 'types', script: ['scripts/check-types.ts'] },
  { name: 'build', script: ['scripts/build.ts'] },
  vitest('unit'),
  vitest('integration'),
  { ...vitest('s3'), needs: 'ceph' },
  vitest('e2e'),
  {
    name: 'window',
    script: ['node_modules/@playwright/test/cli.js', 'test'],
    needs: 'chromium',
    report: { by: 'playwright', file: 'test-results/window.json' },
  },
  {
    name: 'electron',
    script: ['scripts/test-electron.ts'],
    needs: 'electron',
    report: { by: 'playwright', file: 'test-results/electron.json' },
  },
];

function vitest(project: string): Step {
  const file = `test-results/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: project,
    script: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters],
    report: { by: 'vitest', file },
  };
}
