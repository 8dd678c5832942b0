import type { Told } from './told.ts';

/** Where a command's words go. `tell` never throws: a reader that went away is no reason to stop an upload. */
export interface Output {
  tell(told: Told): void;
  /** Ends a display and resolves when what was told has left the process. */
  close(): Promise<void>;
}
