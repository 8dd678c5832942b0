import type { Finding } from '../contract/finding.ts';
import { checkRun } from '../runs/check-run.ts';
import { recogniseAll } from './recognise-all.ts';

export interface CheckPathsOptions {
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly signal: AbortSignal;
}

/** What the files below `paths` are, and what would keep them from being handed in. Needs no portal; sends nothing. */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions): Promise<Finding[]> {
  const { files, findings } = await recogniseAll(paths, options);
  return [...findings, ...checkRun(files)];
}
