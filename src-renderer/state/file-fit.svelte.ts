import type { Failure } from '../../src-main/contract/failure.ts';
import type { FitAgainst, FitAnswer } from '../../src-main/contract/window/local-files.ts';
import type { RasterSourceView } from '../../src-main/contract/window/rasters.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** A portal is not asked for each letter (ms). */
const pauseMs = 250;

/** A file held against a raster source or another file: what can be chosen, and the differences. */
export class FileFit {
  readonly #client: WindowClient;
  readonly #path: string;
  #asked = 0;
  #searched = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** Sources of the portal that match what was typed last, and the chosen one. */
  found: readonly RasterSourceView[] = $state.raw([]);
  against: FitAgainst | null = $state.raw(null);
  answer: FitAnswer | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  loading = $state(false);

  constructor(client: WindowClient, path: string) {
    this.#client = client;
    this.#path = path;
  }

  /** Looks for sources by a part of their name, once the typing pauses. */
  type(portal: string, words: string): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#search(portal, words.trim()), pauseMs);
  }

  /** Lets go what was chosen and what was found; answers still on their way are dropped. */
  forget(): void {
    clearTimeout(this.#soon);
    this.#asked += 1;
    this.#searched += 1;
    this.found = [];
    this.against = null;
    this.answer = null;
    this.failure = null;
    this.loading = false;
  }

  async hold(against: FitAgainst): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.against = against;
    this.loading = true;
    const reply = await this.#client.call('fitFile', { path: this.#path, against });
    if (asked !== this.#asked) return;
    this.loading = false;
    this.failure = reply.ok ? null : reply.failure;
    this.answer = reply.ok ? reply.value : null;
  }

  /** What is chosen keeps its name in the box while others are looked for. */
  #withChosen(sources: readonly RasterSourceView[]): readonly RasterSourceView[] {
    const { against } = this;
    const chosen = this.found.find(({ uuid }) => against?.kind === 'source' && uuid === against.uuid);
    const isThere = sources.some(({ uuid }) => uuid === chosen?.uuid);
    return chosen === undefined || isThere ? sources : [chosen, ...sources];
  }

  async #search(portal: string, words: string): Promise<void> {
    this.#searched += 1;
    const searched = this.#searched;
    const where = words === '' ? [] : ([{ field: 'name', lookup: 'icontains', value: words }] as const);
    const query = { where, order: { by: 'last_modified', descending: true }, scenario: null } as const;
    const reply = await this.#client.call('rasterSources', { portal, query, next: null });
    if (searched !== this.#searched) return;
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) this.found = this.#withChosen(reply.value.sources);
  }
}
