import { randomUUID } from 'node:crypto';
import type { ProposalView } from '../../contract/window/proposal-view.ts';
import type { LiveProposal, ProposalFrame } from './live-proposal.ts';
import { noSuchProposal } from './proposal-failures.ts';

export interface ProposalDeskDeps {
  readonly changed: (view: ProposalView) => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** At most five times a second; the end of a stage is told at once (ms). */
const breathMs = 200;
/** Held at once; of more than these the oldest is dropped, one that is over before one that is not. */
const most = 20;

/** The proposals under way, by id. */
export class ProposalDesk {
  readonly #deps: ProposalDeskDeps;
  readonly #held = new Map<string, LiveProposal>();
  readonly #soon = new Map<string, NodeJS.Timeout>();
  readonly #told = new Map<string, ProposalView['stage']>();

  constructor(deps: ProposalDeskDeps) {
    this.#deps = deps;
    deps.signal.addEventListener('abort', () => this.#silence(), { once: true });
  }

  begin(make: (frame: ProposalFrame) => LiveProposal): ProposalView {
    const id = randomUUID();
    const { report, signal } = this.#deps;
    const proposal = make({ id, changed: () => this.#changed(id), report, signal });
    this.#held.set(id, proposal);
    this.#told.set(id, proposal.view().stage);
    this.#makeRoom(id);
    return proposal.view();
  }

  /** Throws `SluiceError` `not-found`. */
  find(id: string): LiveProposal {
    const proposal = this.#held.get(id);
    if (proposal === undefined) throw noSuchProposal();
    return proposal;
  }

  drop(id: string): boolean {
    this.#held.get(id)?.drop();
    clearTimeout(this.#soon.get(id));
    this.#soon.delete(id);
    this.#told.delete(id);
    return this.#held.delete(id);
  }

  #makeRoom(newest: string): void {
    if (this.#held.size <= most) return;
    const others = [...this.#held.values()].filter(({ id }) => id !== newest);
    const over = others.find((each) => ['started', 'failed'].includes(each.view().stage));
    const oldest = over ?? others[0];
    if (oldest !== undefined) this.drop(oldest.id);
  }

  #changed(id: string): void {
    const proposal = this.#held.get(id);
    if (proposal === undefined) return;
    if (this.#told.get(id) !== proposal.view().stage) this.#tell(proposal);
    else if (!this.#soon.has(id))
      this.#soon.set(
        id,
        setTimeout(() => this.#tell(proposal), breathMs),
      );
  }

  #tell(proposal: LiveProposal): void {
    const view = proposal.view();
    clearTimeout(this.#soon.get(proposal.id));
    this.#soon.delete(proposal.id);
    this.#told.set(proposal.id, view.stage);
    this.#deps.changed(view);
  }

  #silence(): void {
    for (const timer of this.#soon.values()) clearTimeout(timer);
    this.#soon.clear();
    this.#held.clear();
  }
}
