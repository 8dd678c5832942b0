import type { Failure } from '../../src-main/contract/failure.ts';
import type {
  RasterCondition,
  RasterQuery,
  RasterSourceView,
} from '../../src-main/contract/window/rasters.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import { Selection } from './selection.svelte.ts';

/** A portal is not asked for each letter (ms). */
const pauseMs = 250;

/** A scenario whose rasters alone are wanted; its name is for people. */
export interface ScenarioChoice {
  readonly uuid: string;
  readonly name: string;
}

/**
 * The raster sources of one portal that meet what a person asked for, read page by page. It outlives its view, so that
 * coming back from a source finds the same list, at the same place, with the same ones selected.
 */
export class RasterSearch {
  readonly #client: WindowClient;
  #asked = 0;
  /** What the list that is shown was asked for by. */
  #shown = '';
  #soon: ReturnType<typeof setTimeout> | undefined;
  readonly selection = new Selection();
  portal: string | null = $state.raw(null);
  /** Part of the name, as typed. */
  words = $state('');
  conditions: readonly RasterCondition[] = $state.raw([]);
  order: RasterQuery['order'] = $state.raw(null);
  scenario: ScenarioChoice | null = $state.raw(null);
  /** Null until the first page came. */
  sources: readonly RasterSourceView[] | null = $state.raw(null);
  total = $state(0);
  next: string | null = $state.raw(null);
  /** The query as the portal reads it. */
  written = $state('');
  failure: Failure | null = $state.raw(null);
  loading = $state(false);
  /** The line that has the keyboard. */
  at = $state(0);
  readonly query: RasterQuery = $derived({
    where: [...namePart(this.words), ...this.conditions],
    order: this.order,
    scenario: this.scenario?.uuid ?? null,
  });
  /** Whether anything is left out by what was asked for. */
  readonly isNarrowed = $derived(this.query.where.length > 0 || this.scenario !== null);

  constructor(client: WindowClient) {
    this.#client = client;
  }

  /** Looks at a portal; its list begins anew. A scenario belongs to one portal, so it is let go. */
  lookAt(portal: string): void {
    if (portal === this.portal) return;
    this.portal = portal;
    this.sources = null;
    this.scenario = null;
    void this.refresh();
  }

  /** What is typed: looked for once the typing pauses. */
  type(words: string): void {
    this.words = words;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.refresh(), pauseMs);
  }

  /** Takes the place of the condition at `at`; null adds one. */
  put(condition: RasterCondition, at: number | null): void {
    this.conditions = at === null ? [...this.conditions, condition] : this.conditions.with(at, condition);
    void this.refresh();
  }

  drop(at: number): void {
    this.conditions = this.conditions.toSpliced(at, 1);
    void this.refresh();
  }

  ofScenario(scenario: ScenarioChoice | null): void {
    this.scenario = scenario;
    void this.refresh();
  }

  orderBy(order: RasterQuery['order']): void {
    this.order = order;
    void this.refresh();
  }

  /** Asks for all there is. */
  clear(): void {
    this.words = '';
    this.conditions = [];
    this.scenario = null;
    void this.refresh();
  }

  /** Asks from the first page on; what was selected may not be in sight any more, so it is let go. */
  async refresh(): Promise<void> {
    clearTimeout(this.#soon);
    this.selection.clear();
    this.at = 0;
    await this.#ask(null);
  }

  /** Reads on, where there is more and nothing is being read. */
  async more(): Promise<void> {
    if (this.next !== null && !this.loading && this.failure === null) await this.#ask(this.next);
  }

  /** A list must not stand below conditions it was not asked for by. */
  #forget(): void {
    this.sources = null;
    this.written = '';
  }

  async #ask(next: string | null): Promise<void> {
    const { portal, query } = this;
    if (portal === null) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.loading = true;
    const reply = await this.#client.call('rasterSources', { portal, query, next });
    if (asked !== this.#asked) return;
    this.loading = false;
    this.failure = reply.ok ? null : reply.failure;
    const shown = JSON.stringify(query);
    if (!reply.ok && shown !== this.#shown) this.#forget();
    if (!reply.ok) return;
    this.#shown = shown;
    const before = next === null ? [] : (this.sources ?? []);
    this.sources = withoutTwins([...before, ...reply.value.sources]);
    this.total = reply.value.total;
    this.next = reply.value.next;
    this.written = reply.value.query;
  }
}

const namePart = (words: string): readonly RasterCondition[] => {
  const value = words.trim();
  return value === '' ? [] : [{ field: 'name', lookup: 'icontains', value }];
};

/** A source made between two pages moves others onto the next one: they would come twice. */
const withoutTwins = (sources: readonly RasterSourceView[]): readonly RasterSourceView[] => [
  ...new Map(sources.map((each) => [each.uuid, each])).values(),
];
