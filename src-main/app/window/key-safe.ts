import type { KeyPlace } from '../../contract/window/portals.ts';
import type { LizardKeys } from '../../targets/lizard/lizard-keys.ts';

/**
 * Where a shell has the keys of portals, each under its origin (`https://demo.lizard.net`). A key goes in and comes out to
 * the engine; no window and no log ever gets one back.
 */
export interface KeySafe extends LizardKeys {
  /** Origins there is a key for. */
  origins(): readonly string[];
  /**
   * Takes a key, in the place of an earlier one: `keep` asks for the system's own safe. Answers where it is now; `memory`
   * also where a safe was asked for and there is none.
   */
  put(origin: string, key: string, keep: boolean): Promise<Exclude<KeyPlace, 'missing'>>;
  /** Where its key is; `missing` where there is none. */
  placeOf(origin: string): KeyPlace;
  /** Drops the key from memory and safe; one that was never there is no error. */
  forget(origin: string): Promise<void>;
}
