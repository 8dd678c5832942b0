import type { SafeStorage } from 'electron';
import type { KeySafe } from '../../app/window/key-safe.ts';
import { type SealedKeys, writeKeyFile } from './key-file.ts';
import { whyNotKept } from './why-not-kept.ts';

export interface DesktopKeysDeps {
  /** The file of the encrypted keys, absolute. */
  readonly file: string;
  readonly safe: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
  >;
  readonly platform: NodeJS.Platform;
  /** Hears what went wrong with the safe; never with a key in it. */
  readonly report: (error: unknown) => void;
}

interface HeldKey {
  /** Null: not opened yet, or not by this safe (another computer's file). It stays in the file for a later start. */
  readonly key: string | null;
  /** Encrypted, base64; null: in memory only. */
  readonly sealed: string | null;
}

/** Keys in the system's safe, which is asked only for one that is kept, or is to be. */
export class SystemKeySafe implements KeySafe {
  readonly #held: Map<string, HeldKey>;
  readonly #deps: DesktopKeysDeps;
  #note: string | null;
  #wasAsked = false;
  #writing: Promise<unknown> = Promise.resolve();

  /** `sealed`: what is kept, by origin. `note`: why nothing can be kept; null where the safe was not asked yet. */
  constructor(sealed: SealedKeys, note: string | null, deps: DesktopKeysDeps) {
    this.#held = new Map([...sealed].map(([origin, each]) => [origin, { key: null, sealed: each }]));
    this.#note = note;
    this.#deps = deps;
  }

  /** Why keys cannot be kept after the program ends, as a sentence; null where they can, as far as is known. */
  get note(): string | null {
    return this.#note;
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

  /**
   * Opens what is kept; a locked safe then asks a person, who may take their time. `opened` is told of each key that is
   * there; one that cannot be opened is asked for anew, and a key given meanwhile counts. Asked again, nobody is asked.
   */
  async unlock(opened: (origin: string) => void): Promise<void> {
    if (this.#wasAsked) return;
    this.#wasAsked = true;
    for (const [origin, { sealed }] of [...this.#held])
      if (sealed !== null && (await this.#open(origin, sealed))) opened(origin);
  }

  async put(origin: string, key: string, keep: boolean): Promise<'kept' | 'memory'> {
    const before = this.#held.get(origin)?.sealed ?? null;
    this.#held.set(origin, { key, sealed: null });
    const sealed = keep ? await this.#seal(key) : null;
    this.#held.set(origin, { key, sealed });
    if (sealed === null && before === null) return 'memory';
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
    const held = this.#held.get(origin);
    this.#held.delete(origin);
    if (held !== undefined && held.sealed !== null) await this.#save();
  }

  async #open(origin: string, sealed: string): Promise<boolean> {
    const { safe, report } = this.#deps;
    try {
      const { result } = await safe.decryptStringAsync(Buffer.from(sealed, 'base64'));
      if (this.#held.get(origin)?.sealed !== sealed) return false;
      this.#held.set(origin, { key: result, sealed });
      return true;
    } catch (error) {
      report(new Error(`The key of ${origin} cannot be opened by the system's safe.`, { cause: error }));
      return false;
    }
  }

  async #seal(key: string): Promise<string | null> {
    this.#note ??= await whyNotKept(this.#deps);
    if (this.#note !== null) return null;
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
