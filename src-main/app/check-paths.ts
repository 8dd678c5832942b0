import type { Finding } from '../contract/finding.ts';
import type { Tally } from '../contract/tally.ts';
import { checkRun } from '../runs/check-run.ts';
import type { Checked } from './check-plan.ts';
import { recogniseAll } from './recognise-all.ts';

export interface CheckPathsOptions {
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly signal: AbortSignal;
}

/** What the files below `paths` are, and what would keep them from being handed in. Needs no portal; sends nothing. */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions): Promise<Checked> {
  const { files, findings } = await recogniseAll(paths, options);
  const all = [...findings, ...checkRun(files)];
  const given = [...files.map(({ file }) => file.path), ...findings.map(({ path }) => path)];
  return { findings: all, tally: tallyOf(new Set(given), all) };
}

/** By what was found at each path: what is refused somewhere is kept back, what is foreign is left. */
function tallyOf(given: ReadonlySet<string>, findings: readonly Finding[]): Tally {
  const refusedPaths = pathsOf(findings.filter(({ severity }) => severity === 'refuse'));
  const foreignPaths = pathsOf(findings.filter(({ code }) => code === 'foreign'));
  const paths = [...given];
  const refused = paths.filter((path) => refusedPaths.has(path)).length;
  const left = paths.filter((path) => foreignPaths.has(path) && !refusedPaths.has(path)).length;
  return { given: given.size, toSend: given.size - refused - left, skipped: 0, refused, left };
}

const pathsOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ path }) => path));
