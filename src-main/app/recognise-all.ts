import type { Finding } from '../contract/finding.ts';
import { createInspector } from '../inspect/create-inspector.ts';
import type { Recognition } from '../runs/recognition.ts';
import { fillInCodes } from '../runs/fill-in-codes.ts';
import { recogniseFolder } from '../runs/recognise-folder.ts';
import { rasterRules } from './raster-rules.ts';

export interface RecogniseAsk {
  /** Codes of the scenario's results, where there is one. */
  readonly codes?: readonly string[];
  /** Absolute paths of files that a person named: these are looked into whatever they are called. */
  readonly named?: ReadonlySet<string>;
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly signal: AbortSignal;
}

/** Every file below the paths with what it is taken for, and what could not be looked into. */
export async function recogniseAll(
  paths: readonly string[],
  { codes, named, root, signal }: RecogniseAsk,
): Promise<{ files: readonly Recognition[]; findings: Finding[] }> {
  const inspector = createInspector();
  const files: Recognition[] = [];
  const findings: Finding[] = [];
  const rules = rasterRules();
  const options = {
    ...{ inspector, rules, signal },
    ...(codes && { codes }),
    ...(named && { named }),
    ...(root !== undefined && { root }),
  };
  try {
    for await (const item of recogniseFolder(paths, options)) {
      if (item.kind === 'file') files.push(item.recognition);
      else findings.push(item.finding);
    }
  } finally {
    await inspector.close();
  }
  return { files: fillInCodes(files, rules), findings };
}
