import type { Finding } from '../../contract/finding.ts';
import type { Correction, PairPage, ProposalView } from '../../contract/window/proposal-view.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { NewTransfer } from '../../engine/enqueue/new-transfer.ts';
import { createInspector } from '../../inspect/create-inspector.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { mapInOrder } from '../../runs/map-in-order.ts';
import type { ProposedPair } from '../../runs/proposal.ts';
import type { Recognition } from '../../runs/recognition.ts';
import { lizardDestination } from '../../targets/lizard/lizard-destination.ts';
import type { PortalDesk } from '../portals/portal-desk.ts';
import { isResultOf } from '../propose-run.ts';
import { refuseChanged } from '../refuse-changed.ts';
import { type GatherLimits, gatherLimits, gatherRun } from './gather-run.ts';
import type { LiveProposal, PairsAsk, ProposalFrame } from './live-proposal.ts';
import { type RunPairing, pairRun } from './pair-run.ts';
import { pageOfPairs } from './page-of-pairs.ts';
import {
  failureOf,
  hasStarted,
  nothingPaired,
  notInIt,
  notReady,
  resultsChanged,
  stoppedBy,
} from './proposal-failures.ts';

export interface RunAsked {
  /** The portal's origin. */
  readonly portal: string;
  readonly scenario: string;
  /** Absolute files and folders. */
  readonly paths: readonly string[];
}

export interface RunProposalDeps extends ProposalFrame {
  readonly desk: Pick<PortalDesk, 'ask'>;
  readonly engine: Pick<Engine, 'add' | 'inPlace'>;
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly limits?: GatherLimits;
}

/** How many results' raster sources are asked for at once. */
const width = 8;

const emptyPairing: RunPairing = {
  ...{ rows: [], pairs: [], left: [], results: [] },
  totals: { files: 0, bytes: 0, replaced: 0, undecided: 0, left: 0, skipped: 0, given: 0 },
};

/** A dropped run: read and paired by itself, corrected by a person, and started with each result's baseline of that moment. */
export class RunProposal implements LiveProposal {
  readonly id: string;
  readonly #asked: RunAsked;
  readonly #deps: RunProposalDeps;
  readonly #control = new AbortController();
  readonly #signal: AbortSignal;
  readonly #corrections = new Map<string, Correction>();
  readonly #inPlace = new Set<string>();
  #files: readonly Recognition[] = [];
  #unread: readonly Finding[] = [];
  #unlisted = 0;
  #results: readonly LizardResult[] = [];
  #pairing: RunPairing = emptyPairing;
  #starting: Promise<readonly string[]> | null = null;
  #view: ProposalView;

  private constructor(asked: RunAsked, deps: RunProposalDeps) {
    this.id = deps.id;
    this.#asked = asked;
    this.#deps = deps;
    this.#signal = AbortSignal.any([deps.signal, this.#control.signal]);
    const { portal, scenario } = asked;
    this.#view = {
      ...{ id: deps.id, version: 1, stage: 'reading', filesSeen: 0, filesRead: 0 },
      source: { kind: 'run', portal, scenario, scenarioName: '' },
      ...{ totals: emptyPairing.totals, failures: [] },
    };
  }

  /** Begins to read; what becomes of it shows in its view. */
  static begin(asked: RunAsked, deps: RunProposalDeps): RunProposal {
    const proposal = new RunProposal(asked, deps);
    void proposal.#read();
    return proposal;
  }

  view(): ProposalView {
    return this.#view;
  }

  pairs(ask: PairsAsk): PairPage {
    const { rows, results } = this.#pairing;
    return pageOfPairs(rows, ask, { version: this.#view.version, results });
  }

  correct(corrections: readonly Correction[]): void {
    if (this.#view.stage === 'started' || this.#starting !== null) throw hasStarted();
    const known = new Set(this.#pairing.rows.map(({ path }) => path));
    if (corrections.some(({ path }) => !known.has(path))) throw notInIt();
    for (const each of corrections)
      if (each.kind === 'undo') this.#corrections.delete(each.path);
      else this.#corrections.set(each.path, each);
    this.#pair();
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
      await this.#askPortal();
      const { notes, seen } = await this.#gather();
      this.#change({ stage: 'pairing' });
      this.#pair();
      await this.#findInPlace();
      this.#pair();
      const failures = [...notes, ...this.#nothingFound(seen)];
      this.#change({ stage: seen + this.#unread.length === 0 ? 'failed' : 'ready', failures });
    } catch (error) {
      if (this.#signal.aborted) return;
      const failure = failureOf(error, this.#deps.report);
      this.#change({ stage: 'failed', failures: [stoppedBy(this.#asked.portal, failure)] });
    }
  }

  async #askPortal(): Promise<void> {
    const { portal, scenario } = this.#asked;
    const work = async (client: LizardClient): Promise<void> => {
      const { name } = await client.scenario(scenario, this.#signal);
      this.#change({ source: { kind: 'run', portal, scenario, scenarioName: name } });
      this.#results = await Array.fromAsync(client.results(scenario, this.#signal));
    };
    await this.#deps.desk.ask(portal, work, this.#signal);
  }

  async #gather(): Promise<{ readonly notes: readonly Finding[]; readonly seen: number }> {
    const inspector = createInspector();
    try {
      const { files, findings, notes, seen, unlisted } = await gatherRun({
        paths: this.#asked.paths,
        codes: this.#results.map(({ code }) => code),
        ...{ inspector, limits: this.#deps.limits ?? gatherLimits, signal: this.#signal },
        root: this.#deps.root,
        progress: (filesSeen, filesRead) => this.#change({ filesSeen, filesRead }),
      });
      this.#files = files;
      this.#unread = findings;
      this.#unlisted = unlisted;
      return { notes, seen };
    } finally {
      await inspector.close();
    }
  }

  /** A result that has this very file from an earlier run needs no decision. */
  async #findInPlace(): Promise<void> {
    const { scenario } = this.#asked;
    for (const { result, finding, file } of this.#pairing.left) {
      if (result === null || finding.code !== 'already-there') continue;
      this.#signal.throwIfAborted();
      const where = { scenario, result: result.id };
      const found = await this.#deps.engine.inPlace((to) => isResultOf(to, where), file.path);
      if (found !== null) this.#inPlace.add(file.path);
    }
  }

  #nothingFound(seen: number): readonly Finding[] {
    const path = this.#asked.paths[0] ?? '';
    const none = { path, severity: 'advice' } as const;
    if (seen + this.#unread.length === 0)
      return [
        {
          ...none,
          code: 'file-missing',
          message: 'There is no file in it.',
          remedy: 'Choose the folder of a run.',
        },
      ];
    if (this.#files.some(({ kind }) => kind !== 'foreign')) return [];
    const message =
      seen === 1
        ? 'This file is no result that is known.'
        : `None of the ${seen} files is a result that is known.`;
    return [
      { ...none, code: 'foreign', message, remedy: 'Choose the folder of a run, or pair files yourself.' },
    ];
  }

  #pair(): void {
    this.#pairing = pairRun({
      ...{ files: this.#files, findings: this.#unread, results: this.#results },
      ...{ corrections: this.#corrections, inPlace: this.#inPlace, unlisted: this.#unlisted },
    });
    this.#view = { ...this.#view, totals: this.#pairing.totals };
  }

  async #start(): Promise<readonly string[]> {
    const { portal } = this.#asked;
    const requests = await this.#deps.desk.ask(portal, (client) => this.#requests(client), this.#signal);
    const rows = await this.#deps.engine.add(requests, { again: false, signal: this.#signal });
    this.#change({ stage: 'started' });
    return rows.map(({ id }) => id);
  }

  /** What is to be sent, against the results as they are now: their baselines are of this moment. */
  async #requests(client: LizardClient): Promise<readonly NewTransfer[]> {
    const before = this.#pairing.pairs;
    if (before.length === 0) throw nothingPaired();
    this.#results = await Array.fromAsync(client.results(this.#asked.scenario, this.#signal));
    this.#pair();
    const lost = before.length - stillPaired(before, this.#pairing.pairs);
    if (lost > 0) {
      this.#change({});
      throw resultsChanged(lost);
    }
    const { pairs } = this.#pairing;
    await refuseChanged(pairs.map(({ file }) => file));
    return Array.fromAsync(mapInOrder(pairs, width, (pair) => this.#request(client, pair)));
  }

  async #request(client: LizardClient, { file, result, replaces }: ProposedPair): Promise<NewTransfer> {
    const { scenario } = this.#asked;
    const how = { scenario, row: result, replace: replaces, signal: this.#signal };
    const destination = await lizardDestination({ client, ...how });
    return { name: file.name, path: file.path, object: destination.object, destination };
  }

  #change(change: Partial<ProposalView>): void {
    this.#view = { ...this.#view, ...change, version: this.#view.version + 1 };
    this.#deps.changed();
  }
}

/** A pair holds when file and result are the same, and it still replaces something or still does not. */
function stillPaired(before: readonly ProposedPair[], now: readonly ProposedPair[]): number {
  const nameOf = ({ file, result, replaces }: ProposedPair): string =>
    `${result.id} ${replaces} ${file.path}`;
  const held = new Set(now.map(nameOf));
  return before.filter((pair) => held.has(nameOf(pair))).length;
}
