import { setImmediate as breathe } from 'node:timers/promises';
import type { Finding } from '../../contract/finding.ts';
import type { Inspector } from '../../inspect/create-inspector.ts';
import type { Recognition } from '../../runs/recognition.ts';
import { fillInCodes } from '../../runs/fill-in-codes.ts';
import { recogniseFolder } from '../../runs/recognise-folder.ts';
import { rasterRules } from '../raster-rules.ts';

/** How much of what was dropped is held: a run has dozens of files, so these bounds are met by a wrong folder only. */
export interface GatherLimits {
  /** Reading stops after so many files. */
  readonly files: number;
  /** Reading stops after so many that are, or may be, results. */
  readonly candidates: number;
  /** Of files that are none, and of what cannot be looked into, so many are listed; the others are counted. */
  readonly others: number;
}

export const gatherLimits: GatherLimits = { files: 200_000, candidates: 2_000, others: 1_000 };

export interface GatherAsk {
  /** Absolute files and folders. */
  readonly paths: readonly string[];
  /** Codes of the scenario's results. */
  readonly codes: readonly string[];
  readonly inspector: Pick<Inspector, 'inspect'>;
  readonly limits: GatherLimits;
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly signal: AbortSignal;
  /** Told of each file: how many were seen, and how many of them looked into. */
  readonly progress: (seen: number, read: number) => void;
}

/** What is below the paths. Nothing left out is left unsaid: `notes` says where a bound was met. */
export interface Gathered {
  readonly files: readonly Recognition[];
  /** Files and folders that could not be looked into. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Finding[];
  readonly seen: number;
  /** Seen, but listed nowhere: only their number is held. */
  readonly unlisted: number;
}

/**
 * Finds and recognises the files below some paths, in bounded memory and without holding up anyone. Throws only the
 * signal's reason.
 */
export async function gatherRun(ask: GatherAsk): Promise<Gathered> {
  const { signal, inspector, root, codes } = ask;
  const heap = new Heap(ask.limits);
  const rules = rasterRules();
  const counting = {
    inspect: (path: string, until: AbortSignal) => {
      heap.read += 1;
      return inspector.inspect(path, until);
    },
  };
  const found = recogniseFolder(ask.paths, {
    ...{ inspector: counting, rules, codes, signal },
    ...(root !== undefined && { root }),
  });
  for await (const item of found) {
    if (item.kind === 'finding') heap.addFinding(item.finding);
    else heap.addFile(item.recognition);
    ask.progress(heap.seen, heap.read);
    if (heap.isFull) break;
    if (heap.seen % 256 === 0) await breathe();
  }
  const { files, findings, seen, unlisted } = heap;
  return { files: fillInCodes(files, rules), findings, notes: notesOn(heap, ask), seen, unlisted };
}

/** What was found so far, never more of it than the limits allow. */
class Heap {
  readonly files: Recognition[] = [];
  readonly findings: Finding[] = [];
  seen = 0;
  read = 0;
  candidates = 0;
  unlisted = 0;
  readonly #limits: GatherLimits;

  constructor(limits: GatherLimits) {
    this.#limits = limits;
  }

  get isFull(): boolean {
    return this.seen >= this.#limits.files || this.candidates >= this.#limits.candidates;
  }

  addFinding(finding: Finding): void {
    if (this.findings.length < this.#limits.others) this.findings.push(finding);
    else this.unlisted += 1;
  }

  addFile(recognition: Recognition): void {
    this.seen += 1;
    const isForeign = recognition.kind === 'foreign';
    if (!isForeign) this.candidates += 1;
    if (!isForeign || this.seen - this.candidates <= this.#limits.others) this.files.push(recognition);
    else this.unlisted += 1;
  }
}

function notesOn({ seen, candidates, unlisted, isFull }: Heap, { paths }: GatherAsk): Finding[] {
  const path = paths[0] ?? '';
  const notes: Finding[] = [];
  if (isFull)
    notes.push({
      path,
      code: 'unchecked',
      severity: 'advice',
      message: `Reading stopped after ${seen} files, ${candidates} of which may be results: one run has a few dozen.`,
      remedy: 'Choose the folder of one run.',
    });
  if (unlisted > 0)
    notes.push({
      path,
      code: 'foreign',
      severity: 'info',
      message: `${unlisted} more files that are no results, or could not be looked into, are not listed.`,
      remedy: null,
    });
  return notes;
}
