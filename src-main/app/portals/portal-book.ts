import type { Failure } from '../../contract/failure.ts';
import type { PortalView } from '../../contract/window/portals.ts';
import type { LizardKeys } from '../../targets/lizard/lizard-keys.ts';
import type { KeySafe } from '../window/key-safe.ts';
import { readKnownPortals, writeKnownPortals } from './known-portals-file.ts';

interface KnownPortal {
  /** The root of its API. */
  readonly api: string;
  readonly failure: Failure | null;
}

/** A portal of this run alone; `key` is a secret. */
interface LentPortal extends KnownPortal {
  readonly key: string;
}

export interface PortalBookOptions {
  /** The state folder; the list of portals lies there, without keys. */
  readonly folder: string;
  readonly keys: KeySafe;
}

type Listener = (portals: readonly PortalView[]) => void;

/**
 * The portals this program knows, by exact origin, and where transfers get the keys of them.
 *
 * A portal that is only lent (the demo) stands before one kept for the same origin, and is never written down.
 */
export class PortalBook implements LizardKeys {
  readonly #options: PortalBookOptions;
  readonly #kept = new Map<string, KnownPortal>();
  readonly #lent = new Map<string, LentPortal>();
  readonly #listeners = new Set<Listener>();
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(options: PortalBookOptions) {
    this.#options = options;
  }

  /** Reads what is known; needs no lock on the folder, since only its owner writes there. */
  static async open(options: PortalBookOptions): Promise<PortalBook> {
    const book = new PortalBook(options);
    const fromKeys = options.keys.origins().map((origin) => ({ api: `${origin}/api/v4/` }));
    for (const { api } of [...fromKeys, ...(await readKnownPortals(options.folder))]) {
      const origin = URL.parse(api)?.origin;
      if (origin !== undefined) book.#kept.set(origin, { api, failure: null });
    }
    return book;
  }

  /** Only of portals that are known: a key in the safe of a forgotten one is nobody's. */
  keyFor(origin: string): string | undefined {
    const lent = this.#lent.get(origin);
    if (lent !== undefined) return lent.key;
    return this.#kept.has(origin) ? this.#options.keys.keyFor(origin) : undefined;
  }

  apiOf(origin: string): string | undefined {
    return (this.#lent.get(origin) ?? this.#kept.get(origin))?.api;
  }

  isDemo(origin: string): boolean {
    return this.#lent.has(origin);
  }

  views(): readonly PortalView[] {
    const origins = new Set([...this.#lent.keys(), ...this.#kept.keys()]);
    return [...origins].flatMap((origin) => this.view(origin) ?? []);
  }

  view(origin: string): PortalView | undefined {
    const lent = this.#lent.get(origin);
    if (lent !== undefined)
      return { origin, api: lent.api, key: 'memory', isDemo: true, failure: lent.failure };
    const known = this.#kept.get(origin);
    if (known === undefined) return undefined;
    return { origin, ...known, key: this.#options.keys.placeOf(origin), isDemo: false };
  }

  /** Takes a portal whose key has been tried. `keep`: asks for the system's safe, so that later runs have it. */
  async connect(api: string, key: string, keep: boolean): Promise<void> {
    const { origin } = new URL(api);
    await this.#options.keys.put(origin, key, keep);
    this.#kept.set(origin, { api, failure: null });
    this.#tell();
    await this.#save();
  }

  /** The key of a kept portal is there now, or another: what was wrong without it is over. */
  keyChanged(origin: string): void {
    const known = this.#kept.get(origin);
    if (known === undefined) return;
    this.#kept.set(origin, { ...known, failure: null });
    this.#tell();
  }

  /** Knows the demo's portal until the function returned is called; its key is never written down. */
  lend(api: string, key: string): () => void {
    const { origin } = new URL(api);
    const lent: LentPortal = { api, key, failure: null };
    this.#lent.set(origin, lent);
    this.#tell();
    return () => {
      if (this.#lent.delete(origin)) this.#tell();
    };
  }

  /** Forgets a portal and its key; its transfers then wait for one. */
  async forget(origin: string): Promise<void> {
    if (this.#lent.delete(origin)) {
      this.#tell();
      return;
    }
    await this.#options.keys.forget(origin);
    this.#kept.delete(origin);
    this.#tell();
    await this.#save();
  }

  /** Notes how the last call to a portal went; null: well. */
  note(origin: string, failure: Failure | null): void {
    const lent = this.#lent.get(origin);
    const known = lent ?? this.#kept.get(origin);
    if (known === undefined || sameFailure(known.failure, failure)) return;
    if (lent === undefined) this.#kept.set(origin, { ...known, failure });
    else this.#lent.set(origin, { ...lent, failure });
    this.#tell();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(): void {
    const views = this.views();
    for (const listener of this.#listeners) listener(views);
  }

  /** One after the other: of two writings at once the older one could be the last. */
  #save(): Promise<void> {
    const written = this.#writing.then(() =>
      writeKnownPortals(
        this.#options.folder,
        [...this.#kept.values()].map(({ api }) => ({ api })),
      ),
    );
    this.#writing = written.catch(() => undefined);
    return written;
  }
}

const sameFailure = (one: Failure | null, other: Failure | null): boolean =>
  one?.code === other?.code && one?.message === other?.message;
