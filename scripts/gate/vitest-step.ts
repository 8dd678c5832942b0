import type { Step } from './step.ts';

/** A run of vitest over projects, or over files of theirs; `name` is its report's too. */
export function vitestStep(name: string, projects: readonly string[], files: readonly string[] = []): Step {
  const file = `test-results/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  return {
    name,
    script: ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters, ...files],
    report: { by: 'vitest', file },
  };
}
