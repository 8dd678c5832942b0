import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Finding } from '../../contract/finding.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Correction, PairPage, PairRow, ProposalView } from '../../contract/window/proposal-view.ts';
import { createFileBodies } from '../../engine/body/create-file-bodies.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { NewTransfer } from '../../engine/enqueue/new-transfer.ts';
import { isEnded, isInStore } from '../../engine/transfer/state-groups.ts';
import { mapInOrder } from '../../runs/map-in-order.ts';
import { earliestEnd } from '../../targets/plan/earliest-end.ts';
import { planDestination } from '../../targets/plan/plan-destination.ts';
import type { PlanEntry } from '../../targets/plan/plan-entry.ts';
import { readPlan } from '../../targets/plan/read-plan.ts';
import { checkPlanEntry } from '../check-plan-entry.ts';
import type { LiveProposal, PairsAsk, ProposalFrame } from './live-proposal.ts';
import { pageOfPairs } from './page-of-pairs.ts';
import { planRow, type UnfinishedTransfer } from './plan-rows.ts';
import { failureOf, hasStarted, nothingPaired, notInIt, notReady, stoppedBy } from './proposal-failures.ts';

export interface PlanProposalDeps extends ProposalFrame {
  readonly engine: Pick<Engine, 'add' | 'records' | 'rows'>;
  /** A plan outside this folder is not opened. */
  readonly root?: string | undefined;
}

/** How many files are looked at at once. */
const width = 8;

type Source = Extract<ProposalView['source'], { kind: 'plan' }>;

/** An opened plan: read whole or refused whole, shown, and sent only when a person starts it. */
export class PlanProposal implements LiveProposal {
  readonly id: string;
  readonly #file: string;
  readonly #deps: PlanProposalDeps;
  readonly #control = new AbortController();
  readonly #signal: AbortSignal;
  readonly #skipped = new Set<string>();
  #entries: readonly PlanEntry[] = [];
  #rows: readonly PairRow[] = [];
  #starting: Promise<readonly string[]> | null = null;
  #view: ProposalView;

  private constructor(file: string, deps: PlanProposalDeps) {
    this.id = deps.id;
    this.#file = file;
    this.#deps = deps;
    this.#signal = AbortSignal.any([deps.signal, this.#control.signal]);
    this.#view = {
      ...{ id: deps.id, version: 1, stage: 'reading', filesSeen: 0, filesRead: 0 },
      source: { kind: 'plan', file, hosts: [], firstExpiry: null, goesOn: 0 },
      ...{
        totals: { files: 0, bytes: 0, replaced: 0, undecided: 0, left: 0, skipped: 0, given: 0 },
        failures: [],
      },
    };
  }

  /** Begins to read the plan at an absolute path; what becomes of it shows in its view. */
  static begin(file: string, deps: PlanProposalDeps): PlanProposal {
    const proposal = new PlanProposal(file, deps);
    void proposal.#read();
    return proposal;
  }

  view(): ProposalView {
    return this.#view;
  }

  pairs(ask: PairsAsk): PairPage {
    return pageOfPairs(this.#shown(), ask, { version: this.#view.version, results: [] });
  }

  /** Entries of a plan can be skipped; where they go, the plan says. */
  correct(corrections: readonly Correction[]): void {
    if (this.#view.stage === 'started' || this.#starting !== null) throw hasStarted();
    const known = new Set(this.#rows.map(({ path }) => path));
    if (corrections.some(({ path }) => !known.has(path))) throw notInIt();
    if (corrections.some(({ kind }) => kind === 'pair')) throw planSaysWhere();
    for (const { kind, path } of corrections)
      if (kind === 'skip') this.#skipped.add(path);
      else this.#skipped.delete(path);
    this.#change({});
  }

  start(): Promise<readonly string[]> {
    if (this.#starting === null && this.#view.stage !== 'ready') return Promise.reject(notReady());
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = null;
      throw error;
    });
    return this.#starting;
  }

  drop(): void {
    this.#control.abort(new Error('The proposal was dropped.'));
  }

  async #read(): Promise<void> {
    try {
      await refuseOutside(this.#file, this.#deps.root);
      const reading = await readPlan(this.#file, { signal: this.#signal });
      if (!reading.ok) {
        this.#change({
          stage: 'failed',
          failures: reading.failures.map((each) => refusal(each, this.#file)),
        });
        return;
      }
      this.#entries = reading.entries;
      this.#change({ stage: 'pairing', filesSeen: reading.entries.length, source: await this.#source() });
      await this.#look();
      const isEmpty = reading.entries.length === 0;
      this.#change({ stage: isEmpty ? 'failed' : 'ready', failures: isEmpty ? [noUploads(this.#file)] : [] });
    } catch (error) {
      if (this.#signal.aborted) return;
      const failure = failureOf(error, this.#deps.report);
      this.#change({ stage: 'failed', failures: [stoppedBy(this.#file, failure)] });
    }
  }

  /** In pieces: ten thousand signed URLs are megabytes of text. */
  async #source(): Promise<Source> {
    const hosts = new Set<string>();
    const ends = new Set<string>();
    for (const [at, { object, aim }] of this.#entries.entries()) {
      hosts.add(URL.parse(object)?.host ?? object);
      const end = earliestEnd(
        aim.kind === 'put' ? [aim.put.url] : [aim.multipart.complete, ...aim.multipart.parts],
      );
      if (end !== null) ends.add(end);
      if (at % 200 === 199) await breathe();
    }
    const firstExpiry = [...ends].sort()[0] ?? null;
    return { kind: 'plan', file: this.#file, hosts: [...hosts], firstExpiry, goesOn: 0 };
  }

  async #look(): Promise<void> {
    const unfinished = unfinishedByObject(
      this.#deps.engine,
      new Set(this.#entries.map(({ object }) => object)),
    );
    const bodies = createFileBodies({ workers: 1 });
    const rows: PairRow[] = [];
    try {
      const looked = mapInOrder(this.#entries, width, async (entry) =>
        planRow(entry, await checkPlanEntry(entry, bodies), unfinished.get(entry.object)),
      );
      for await (const row of looked) {
        this.#signal.throwIfAborted();
        rows.push(row);
        this.#change({ filesRead: rows.length });
      }
    } finally {
      await bodies.close();
    }
    this.#rows = rows;
    const goesOn = this.#entries.filter(({ object }) => unfinished.has(object)).length;
    this.#change({ source: { ...(this.#view.source as Source), goesOn } });
  }

  #shown(): readonly PairRow[] {
    const isSkipped = ({ path }: PairRow): boolean => this.#skipped.has(path);
    return this.#rows.map((row) =>
      isSkipped(row) ? { ...row, status: 'skipped', chosenByPerson: true } : row,
    );
  }

  async #start(): Promise<readonly string[]> {
    const entries = this.#entries.filter(({ file }) => !this.#skipped.has(file));
    if (entries.length === 0) throw nothingPaired();
    const rows = await this.#deps.engine.add(entries.map(toRequest), { again: false, signal: this.#signal });
    // Their URLs are secrets, and nothing here needs them any more.
    this.#entries = [];
    this.#change({ stage: 'started' });
    return rows.map(({ id }) => id);
  }

  #change(change: Partial<ProposalView>): void {
    const shown = this.#shown();
    const going = shown.filter(({ status }) => status === 'paired');
    const bytes = going.reduce((sum, { size }) => sum + size, 0);
    const given = shown.length;
    const skipped = given - going.length;
    const totals = { files: going.length, bytes, replaced: 0, undecided: 0, left: 0, skipped, given };
    this.#view = { ...this.#view, totals, ...change, version: this.#view.version + 1 };
    this.#deps.changed();
  }
}

function unfinishedByObject(
  engine: Pick<Engine, 'records' | 'rows'>,
  objects: ReadonlySet<string>,
): ReadonlyMap<string, UnfinishedTransfer> {
  const found = new Map<string, { readonly id: string; readonly uploadId: string | null }>();
  for (const { id, object, state, uploadId } of engine.records())
    if (objects.has(object) && (!isEnded(state) || state.kind === 'failed') && !isInStore(state))
      found.set(object, { id, uploadId });
  if (found.size === 0) return new Map();
  const accepted = new Map(engine.rows().map((row) => [row.id, row.acceptedBytes]));
  return new Map(
    [...found].map(([object, { id, uploadId }]) => [
      object,
      { uploadId, acceptedBytes: accepted.get(id) ?? 0 },
    ]),
  );
}

function toRequest(entry: PlanEntry): NewTransfer {
  const { path: name, file: path, object } = entry;
  return { name, path, object, destination: planDestination(entry) };
}

function refusal(
  {
    path,
    code,
    message,
    remedy,
  }: { path: string | null; code: Finding['code']; message: string; remedy: string },
  file: string,
): Finding {
  return { path: path ?? file, code, severity: 'refuse', message, remedy };
}

const noUploads = (path: string): Finding => ({
  path,
  code: 'plan-invalid',
  severity: 'refuse',
  message: 'The plan holds no uploads.',
  remedy: 'Have it made again.',
});

/** By real paths: a link below the folder may lead out of it. */
async function refuseOutside(file: string, root: string | undefined): Promise<void> {
  if (root === undefined) return;
  const below = relative(await realOrGiven(root), await realOrGiven(file));
  if (below !== '' && !isAbsolute(below) && below.split(/[\\/]/u)[0] !== '..') return;
  throw new SluiceError({
    code: 'usage',
    message: 'The plan lies outside the folder that may be looked into.',
    remedy: 'Choose a plan below that folder.',
  });
}

/** What is not there is said by whoever reads it. */
async function realOrGiven(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return path;
    throw error;
  }
}

const planSaysWhere = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'A plan says itself where its files go; its uploads can only be skipped.',
    remedy: 'Have the plan made again.',
  });
