import type { Step } from './step.ts';

interface VitestAsk {
  /** Of those, only these files. */
  readonly files?: readonly string[];
  /** Files at once; as many as there are cores unless given. */
  readonly workers?: number;
}

/** A run of vitest over projects; `name` is its report's too. */
export function vitestStep(
  name: string,
  projects: readonly string[],
  { files = [], workers }: VitestAsk = {},
): Step {
  const file = `test-results/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const most = workers === undefined ? [] : [`--maxWorkers=${workers}`];
  return {
    name,
    script: ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...most, ...reporters, ...files],
    report: { by: 'vitest', file },
  };
}
