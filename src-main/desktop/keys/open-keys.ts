import type { SafeStorage } from 'electron';
import type { KeySafe } from '../../app/window/key-safe.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import { whyNotKept } from './why-not-kept.ts';

type Safe = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

export interface DesktopKeysDeps {
  /** The file of the encrypted keys, absolute. */
  readonly file: string;
  readonly safe: Safe;
  readonly platform: NodeJS.Platform;
  /** Hears what went wrong with the safe; never with a key in it. */
  readonly report: (error: unknown) => void;
}

export interface DesktopKeys {
  readonly safe: KeySafe;
  /** Why keys cannot be kept after the program ends, as a sentence; null where they can. */
  readonly note: string | null;
}

interface HeldKey {
  /** Null: the safe does not open it now (a locked wallet, another computer's file). It stays in the file for a later start. */
  readonly key: string | null;
  /** Encrypted, base64; null: in memory only. */
  readonly sealed: string | null;
}

/**
 * Keys of portals, kept encrypted by the system's safe (Keychain, DPAPI, the desktop's wallet) in a file only its user can
 * read. Without a safe that deserves the name they live in memory, and `note` says why.
 */
export async function openKeys(deps: DesktopKeysDeps): Promise<DesktopKeys> {
  const note = await whyNotKept(deps);
  const held = note === null ? await readKeys(deps) : new Map<string, HeldKey>();
  return { note, safe: new SystemKeySafe(held, note === null, deps) };
}

class SystemKeySafe implements KeySafe {
  readonly #held: Map<string, HeldKey>;
  readonly #hasSafe: boolean;
  readonly #deps: DesktopKeysDeps;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(held: Map<string, HeldKey>, hasSafe: boolean, deps: DesktopKeysDeps) {
    this.#held = held;
    this.#hasSafe = hasSafe;
    this.#deps = deps;
  }

  keyFor(origin: string): string | undefined {
    return this.#held.get(origin)?.key ?? undefined;
  }

  origins(): readonly string[] {
    return [...this.#held.keys()];
  }

  placeOf(origin: string): 'kept' | 'memory' | 'missing' {
    const held = this.#held.get(origin);
    if (held === undefined || held.key === null) return 'missing';
    return held.sealed === null ? 'memory' : 'kept';
  }

  async put(origin: string, key: string, keep: boolean): Promise<'kept' | 'memory'> {
    this.#held.set(origin, { key, sealed: null });
    const sealed = keep && this.#hasSafe ? await this.#seal(key) : null;
    this.#held.set(origin, { key, sealed });
    if (!this.#hasSafe) return 'memory';
    try {
      await this.#save();
      return sealed === null ? 'memory' : 'kept';
    } catch (error) {
      this.#deps.report(error);
      this.#held.set(origin, { key, sealed: null });
      return 'memory';
    }
  }

  async forget(origin: string): Promise<void> {
    if (this.#held.delete(origin) && this.#hasSafe) await this.#save();
  }

  async #seal(key: string): Promise<string | null> {
    try {
      return (await this.#deps.safe.encryptStringAsync(key)).toString('base64');
    } catch (error) {
      this.#deps.report(error);
      return null;
    }
  }

  /** One after the other: of two writings at once the older one could be the last. */
  #save(): Promise<void> {
    const written = this.#writing.then(() => {
      const sealed = [...this.#held].flatMap(([origin, each]) =>
        each.sealed === null ? [] : [[origin, each.sealed] as const],
      );
      return writeKeyFile(this.#deps.file, new Map(sealed));
    });
    this.#writing = written.catch(() => undefined);
    return written;
  }
}

/** A key that cannot be opened is asked for anew; the others are there. */
async function readKeys({ file, safe, report }: DesktopKeysDeps): Promise<Map<string, HeldKey>> {
  const held = new Map<string, HeldKey>();
  for (const [origin, sealed] of await readKeyFile(file, report)) {
    try {
      const { result } = await safe.decryptStringAsync(Buffer.from(sealed, 'base64'));
      held.set(origin, { key: result, sealed });
    } catch (error) {
      held.set(origin, { key: null, sealed });
      report(new Error(`The key of ${origin} cannot be opened by the system's safe.`, { cause: error }));
    }
  }
  return held;
}
