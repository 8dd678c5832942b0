import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { Rates } from '../text/time-left.ts';

/** A run at one moment, as a display shows it; bytes of files that failed or were cancelled are not counted. */
export interface RunPicture {
  readonly totalBytes: number;
  readonly acceptedBytes: number;
  readonly inFlightBytes: number;
  readonly allEnded: boolean;
  readonly going: readonly TransferRow[];
  readonly waiting: number;
  /** In the store, and looked for in Lizard. */
  readonly taking: number;
  readonly safe: number;
  readonly failed: number;
  readonly rates: Rates | null;
}
