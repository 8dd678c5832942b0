import type { Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const biome = 'node_modules/@biomejs/biome/bin/biome';
const eslint = 'node_modules/eslint/bin/eslint.js';
const playwright = 'node_modules/@playwright/test/cli.js';

/** With types, as by night, it takes as long as all other checks of the sources. */
const lintOfComponents = [
  eslint,
  '--config',
  'eslint.components.config.ts',
  '--max-warnings',
  '0',
  'src-renderer/**/*.svelte',
] as const;

const typesOfComponents = [
  'node_modules/svelte-check/bin/svelte-check',
  '--tsconfig',
  'src-renderer/tsconfig.json',
  '--fail-on-warnings',
] as const;

/** The whole gate, cheapest first. `npm test` and every CI run exactly this. */
export const steps: readonly Step[] = [
  { name: 'build', script: ['scripts/build.ts'] },
  { name: 'format', script: [biome, 'format', '.'], beside: 'unit' },
  { name: 'lint', script: [biome, 'lint', '--error-on-warnings', '.'], beside: 'unit' },
  // The compiler's own errors too: it has every program in memory for the rules that need types.
  { name: 'types and lint with types', script: ['node_modules/oxlint/bin/oxlint'], beside: 'unit' },
  { name: 'lint of components', script: lintOfComponents, beside: 'unit' },
  { name: 'types of components', script: typesOfComponents, beside: 'unit' },
  vitestStep('unit', ['unit', 'alone']),
  vitestStep('integration', ['integration']),
  // Programs that wait for the end of a URL leave a core idle: others use it.
  vitestStep('e2e', ['e2e'], { workers: 3 }),
  // A store that starts, waits and answers leaves the cores to the browser.
  { ...vitestStep('s3', ['s3']), needs: 'ceph', beside: 'window' },
  {
    name: 'window',
    script: [playwright, 'test', '--project=page', '--project=serve', '--project=rehearsal'],
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
