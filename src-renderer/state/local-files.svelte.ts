import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Failure } from '../../src-main/contract/failure.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { LocalFile, LocalFileView } from '../../src-main/contract/window/local-files.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** Files looked into at once: the program reads others for its queue at the same time. */
const atOnce = 2;

/**
 * Files a person wants to look into, and what is known of those that were in sight. Nothing is read of a file before its
 * row is seen: a folder may hold ten thousand.
 */
export class LocalFiles {
  readonly #client: WindowClient;
  #asked = 0;
  /** Of the list that is shown: a look begun for the one before it is out of date. */
  #listing = 0;
  #going = 0;
  /** Of those in sight, not looked into yet. */
  #wanted: readonly string[] = [];
  /** What was found, or why not, by path. */
  readonly views = new SvelteMap<string, Reply<LocalFileView>>();
  readonly #begun = new SvelteSet<string>();
  /** What was dropped or chosen; empty before that. */
  paths: readonly string[] = $state.raw([]);
  /** Null until files were dropped or chosen and listed. */
  files: readonly LocalFile[] | null = $state.raw(null);
  /** Files left out because there are too many. */
  more = $state(0);
  failure: Failure | null = $state.raw(null);
  loading = $state(false);

  constructor(client: WindowClient) {
    this.#client = client;
  }

  /** Lists the files below these paths in place of those before; what was known of them is asked for anew. */
  async show(paths: readonly string[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.paths = paths;
    this.loading = true;
    const reply = await this.#client.call('localFiles', { paths });
    if (asked !== this.#asked) return;
    this.loading = false;
    this.failure = reply.ok ? null : reply.failure;
    if (!reply.ok) return;
    this.#listing += 1;
    this.views.clear();
    this.#begun.clear();
    this.files = reply.value.files;
    this.more = reply.value.more;
  }

  /** Lists the same again. */
  async again(): Promise<void> {
    if (this.paths.length > 0) await this.show(this.paths);
  }

  /** Looks into these, in this order, as far as they were not; those asked for before and not begun are out of sight. */
  lookInto(paths: readonly string[]): void {
    this.#wanted = paths.filter((path) => !this.#begun.has(path));
    this.#fill();
  }

  /** Looks into one at once: a person opened it. */
  open(path: string): void {
    if (!this.#begun.has(path)) void this.#look(path);
  }

  #fill(): void {
    while (this.#going < atOnce) {
      const [path, ...rest] = this.#wanted;
      if (path === undefined) return;
      this.#wanted = rest;
      if (!this.#begun.has(path)) void this.#look(path);
    }
  }

  async #look(path: string): Promise<void> {
    const listing = this.#listing;
    this.#begun.add(path);
    this.#going += 1;
    const reply = await this.#client.call('localFile', { path });
    this.#going -= 1;
    if (listing === this.#listing) this.views.set(path, reply);
    this.#fill();
  }
}
