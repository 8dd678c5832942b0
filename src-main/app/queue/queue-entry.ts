import type { WindowRow } from '../../contract/window/window-row.ts';

/** One row of the index; only `QueueIndex` writes it. */
export interface QueueEntry {
  /** How many came before it: no two share it. */
  readonly serial: number;
  row: WindowRow;
  /** What a text is looked for in, in small letters; made when it is first needed. */
  text: string | null;
  /** Out of the queue; views have not put that down yet. */
  isGone: boolean;
}
