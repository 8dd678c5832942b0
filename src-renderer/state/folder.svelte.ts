import type { Failure } from '../../src-main/contract/failure.ts';
import type { FolderListing } from '../../src-main/contract/window/shell.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** The folder a person looks into, as the program lists it; what was there before stays until the next one has come. */
export class Folder {
  readonly #client: WindowClient;
  #asked = 0;
  #path: string | null = null;
  listing: FolderListing | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  loading = $state(false);
  /** Where looking begins, and above which nothing is shown; null until the first listing came. */
  root: string | null = $state.raw(null);

  constructor(client: WindowClient) {
    this.#client = client;
  }

  /** Null: where to begin. Of several asked for, the last one counts. */
  async open(path: string | null): Promise<void> {
    this.#asked += 1;
    this.#path = path;
    const asked = this.#asked;
    this.loading = true;
    const reply = await this.#client.call('browse', { path });
    if (asked !== this.#asked) return;
    this.loading = false;
    this.failure = reply.ok ? null : reply.failure;
    if (!reply.ok) return;
    this.listing = reply.value;
    if (path === null) this.root ??= reply.value.path;
  }

  again(): Promise<void> {
    return this.open(this.#path);
  }
}
