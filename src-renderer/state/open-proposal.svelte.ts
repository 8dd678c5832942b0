import type { Failure } from '../../src-main/contract/failure.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type {
  Correction,
  PairPage,
  PairRow,
  ProposalView,
} from '../../src-main/contract/window/proposal-view.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** Rows asked for in one go; the contract's most is 500. */
const pageRows = 200;

/**
 * A proposal as the program tells it, and the rows of its pairing that are in sight. Corrections are sent and shown once
 * the program has taken them, for one may settle other files too.
 */
export class OpenProposal {
  readonly #client: WindowClient;
  #running: Promise<void> | null = null;
  #wanted = 0;
  #offset = 0;
  /** Files corrected, the last one last: what `undoLast` takes back. */
  #corrected: readonly string[] = $state.raw([]);
  readonly id: string;
  view: ProposalView | null = $state.raw(null);
  page: PairPage | null = $state.raw(null);
  only: 'all' | 'undecided' = $state('all');
  failure: Failure | null = $state.raw(null);
  readonly canUndo = $derived(this.#corrected.length > 0);

  constructor(client: WindowClient, id: string) {
    this.#client = client;
    this.id = id;
  }

  /** Listens until the answer is called, and asks at once. */
  follow(): () => void {
    const stops = [
      this.#client.on('proposal', (view) => {
        if (view.id === this.id) void this.#take(view);
      }),
      this.#client.onLink((link) => {
        if (link === 'back') void this.load();
      }),
    ];
    void this.load();
    return () => {
      for (const stop of stops) stop();
    };
  }

  async load(): Promise<void> {
    this.#takeReply(await this.#client.call('proposal', { id: this.id }));
  }

  showOnly(only: 'all' | 'undecided'): void {
    this.only = only;
    this.#offset = 0;
    this.page = null;
    void this.#refresh();
  }

  /** Keeps the page around the rows in sight; asks only when they leave it. */
  showRows(first: number, last: number): void {
    const { offset, rows, total } = this.page ?? { offset: 0, rows: [], total: 0 };
    if (first >= offset && Math.min(last, total - 1) < offset + rows.length) return;
    this.#offset = Math.max(0, Math.floor((first + last - pageRows) / 2));
    void this.#refresh();
  }

  /** The row at an index of the list; null while it is outside what was told. */
  rowAt(index: number): PairRow | null {
    return this.page?.rows[index - this.page.offset] ?? null;
  }

  /** Resolves when its rows are shown: to what could not be done, or null. */
  async correct(correction: Correction): Promise<Failure | null> {
    const { path, kind } = correction;
    const reply = await this.#client.call('correct', { id: this.id, corrections: [correction] });
    if (!reply.ok) return reply.failure;
    const others = this.#corrected.filter((each) => each !== path);
    this.#corrected = kind === 'undo' ? others : [...others, path];
    await this.#take(reply.value);
    return null;
  }

  async undoLast(): Promise<Failure | null> {
    const path = this.#corrected.at(-1);
    return path === undefined ? null : this.correct({ kind: 'undo', path });
  }

  #takeReply(reply: Reply<ProposalView>): void {
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) void this.#take(reply.value);
  }

  /** An answer and an event may overtake each other: the newer one stays. */
  async #take(view: ProposalView): Promise<void> {
    if (this.view !== null && view.version < this.view.version) return;
    const before = this.view;
    this.view = view;
    const hasRows = view.stage === 'ready' || view.stage === 'pairing' || view.stage === 'started';
    if (hasRows && before?.version !== view.version) await this.#refresh();
    else await this.#running;
  }

  /** One question at a time; those that come meanwhile are one more after it. */
  #refresh(): Promise<void> {
    this.#wanted += 1;
    this.#running ??= this.#askAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #askAll(): Promise<void> {
    for (let asked = 0; asked < this.#wanted; ) {
      asked = this.#wanted;
      await this.#ask();
    }
  }

  async #ask(): Promise<void> {
    const { id, only } = this;
    const reply = await this.#client.call('pairs', { id, only, offset: this.#offset, limit: pageRows });
    if (only !== this.only) return;
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) this.page = reply.value;
  }
}
