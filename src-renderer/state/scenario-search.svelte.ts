import type { Failure } from '../../src-main/contract/failure.ts';
import type { ScenarioView } from '../../src-main/contract/window/portals.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** A portal is not asked for each letter (ms). */
const pauseMs = 250;

/**
 * The scenarios of one portal that match what was typed, read page by page. It outlives its view, so that coming back
 * from a scenario finds the same list.
 */
export class ScenarioSearch {
  readonly #client: WindowClient;
  #asked = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  portal: string | null = $state.raw(null);
  words = $state('');
  /** Null until the first page came. */
  scenarios: readonly ScenarioView[] | null = $state.raw(null);
  total = $state(0);
  next: string | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  loading = $state(false);

  constructor(client: WindowClient) {
    this.#client = client;
  }

  /** Looks at a portal; its list begins anew. */
  lookAt(portal: string): void {
    if (portal === this.portal) return;
    this.portal = portal;
    this.scenarios = null;
    this.words = '';
    void this.refresh();
  }

  /** What is typed: looked for once the typing pauses. */
  type(words: string): void {
    this.words = words;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.refresh(), pauseMs);
  }

  /** Asks from the first page on. */
  async refresh(): Promise<void> {
    clearTimeout(this.#soon);
    await this.#ask(null);
  }

  /** Reads on, where there is more and nothing is being read. */
  async more(): Promise<void> {
    if (this.next !== null && !this.loading && this.failure === null) await this.#ask(this.next);
  }

  async #ask(next: string | null): Promise<void> {
    const { portal } = this;
    if (portal === null) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.loading = true;
    const reply = await this.#client.call('scenarios', { portal, search: this.words.trim(), next });
    if (asked !== this.#asked) return;
    this.loading = false;
    this.failure = reply.ok ? null : reply.failure;
    if (!reply.ok) return;
    const before = next === null ? [] : (this.scenarios ?? []);
    this.scenarios = withoutTwins([...before, ...reply.value.scenarios]);
    this.total = reply.value.total;
    this.next = reply.value.next;
  }
}

/** A scenario made between two pages moves others onto the next one: they would come twice. */
const withoutTwins = (scenarios: readonly ScenarioView[]): readonly ScenarioView[] => [
  ...new Map(scenarios.map((each) => [each.uuid, each])).values(),
];
