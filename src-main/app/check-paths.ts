import type { Finding } from '../contract/finding.ts';
import { createInspector } from '../inspect/create-inspector.ts';
import { checkRun } from '../runs/check-run.ts';
import type { Recognition } from '../runs/recognition.ts';
import { recogniseFolder } from '../runs/recognise-folder.ts';

export interface CheckPathsOptions {
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly signal: AbortSignal;
}

/** What the files below `paths` are, and what would keep them from being handed in. Needs no portal; sends nothing. */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions): Promise<Finding[]> {
  const { root, signal } = options;
  const inspector = createInspector();
  const files: Recognition[] = [];
  const findings: Finding[] = [];
  try {
    const asked = root === undefined ? { inspector, signal } : { inspector, signal, root };
    for await (const item of recogniseFolder(paths, asked)) {
      if (item.kind === 'file') files.push(item.recognition);
      else findings.push(item.finding);
    }
  } finally {
    await inspector.close();
  }
  return [...findings, ...checkRun(files)];
}
