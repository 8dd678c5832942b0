import type { Failure } from '../../src-main/contract/failure.ts';
import type { HistoryRow } from '../../src-main/contract/window/receipt.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** Rows of a page. */
export const pageRows = 100;
/** What is typed is looked for when the typing pauses (ms). */
const pauseMs = 150;

/** One page of what was uploaded, newest first, and which of it a person chose. */
export class History {
  readonly #client: WindowClient;
  #asked = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  words = $state('');
  offset = $state(0);
  total = $state(0);
  /** Null until the first answer. */
  rows: readonly HistoryRow[] | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  /** Ids, each once. */
  chosen: readonly string[] = $state.raw([]);
  readonly allChosen = $derived(
    this.rows !== null && this.rows.length > 0 && this.rows.every(({ id }) => this.chosen.includes(id)),
  );

  constructor(client: WindowClient) {
    this.#client = client;
  }

  type(words: string): void {
    this.words = words;
    this.offset = 0;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.ask(), pauseMs);
  }

  page(offset: number): void {
    this.offset = Math.max(0, offset);
    void this.ask();
  }

  /** The answer to an earlier question is not shown. */
  async ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { words, offset } = this;
    const reply = await this.#client.call('history', { text: words.trim(), offset, limit: pageRows });
    if (asked !== this.#asked) return;
    this.failure = reply.ok ? null : reply.failure;
    if (!reply.ok) return;
    this.rows = reply.value.rows;
    this.total = reply.value.total;
  }

  choose(id: string): void {
    const others = this.chosen.filter((each) => each !== id);
    this.chosen = others.length < this.chosen.length ? others : [...others, id];
  }

  /** All of the page, or none of it where all are chosen. */
  choosePage(): void {
    const page = (this.rows ?? []).map(({ id }) => id);
    const others = this.chosen.filter((each) => !page.includes(each));
    this.chosen = this.allChosen ? others : [...others, ...page];
  }
}
