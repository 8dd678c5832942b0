import type { FileFacts } from '../contract/file-facts.ts';
import type { Finding } from '../contract/finding.ts';
import type { CheckOptions } from '../rules/check-raster.ts';
import { mapInOrder } from './map-in-order.ts';
import { recognise } from './recognise.ts';
import type { Recognition } from './recognition.ts';
import type { RunFile } from './run-file.ts';
import { type SettleClock, settleFile, systemSettleClock } from './settle-file.ts';
import { walkPaths } from './walk-paths.ts';
import { worthInspecting } from './worth-inspecting.ts';

export interface RecogniseOptions {
  readonly inspector: { inspect(path: string, signal: AbortSignal): Promise<FileFacts> };
  /** Codes of the scenario's results, where there is one. */
  readonly codes?: readonly string[];
  /** How GeoTIFFs are checked. */
  readonly rules?: CheckOptions;
  /** Absolute paths of files that a person named: these are looked into whatever they are called. */
  readonly named?: ReadonlySet<string>;
  /** Nothing outside this folder is looked at. */
  readonly root?: string;
  readonly signal: AbortSignal;
  readonly clock?: SettleClock;
}

/** A file, or what could not be looked into. */
export type FolderItem =
  | { readonly kind: 'file'; readonly recognition: Recognition }
  | { readonly kind: 'finding'; readonly finding: Finding };

/** Twice the inspector's threads: one file is stat'ed while another is read. */
const width = 4;

/**
 * Recognises every file below the paths, in the order found; holds four at once. Files whose content cannot matter are
 * not opened. Rejects only when `signal` aborts, with its reason.
 */
export function recogniseFolder(
  paths: readonly string[],
  options: RecogniseOptions,
): AsyncGenerator<FolderItem> {
  const { root, signal } = options;
  const found = walkPaths(paths, root === undefined ? { signal } : { root, signal });
  return mapInOrder(found, width, async (item) =>
    item.kind === 'file'
      ? { kind: 'file', recognition: await recogniseFile(item.file, options) }
      : { kind: 'finding', finding: item.finding },
  );
}

async function recogniseFile(file: RunFile, options: RecogniseOptions): Promise<Recognition> {
  const { inspector, codes, rules, named, signal, clock = systemSettleClock } = options;
  if (!worthInspecting(file.name, codes) && named?.has(file.path) !== true)
    return recognise(file, null, codes, rules);
  const settled = await settleFile(file, clock, signal);
  const facts = await inspector.inspect(file.path, signal);
  const recognition = recognise(settled.file, facts, codes, rules);
  return settled.kind === 'growing' ? growing(recognition) : recognition;
}

function growing(recognition: Recognition): Recognition {
  if (recognition.kind === 'foreign') return recognition;
  const { file, code, identity, preflight } = recognition;
  const finding: Finding = {
    path: file.path,
    code: 'still-growing',
    severity: 'refuse',
    message: `${file.name} is still being written.`,
    remedy: 'Wait until the simulation or the copy is done, then try again.',
  };
  return { kind: 'doubtful', file, code, finding, overrulable: false, identity, preflight };
}
