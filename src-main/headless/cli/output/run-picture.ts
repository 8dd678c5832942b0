import type { Forecast } from '../../../contract/forecast.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { TimeRange } from '../text/time-left.ts';

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
  /** Bytes a second; null while the line says nothing. */
  readonly rate: number | null;
  readonly timeLeft: TimeRange | null;
  /** How the URLs of what is left stand; null before the first forecast. */
  readonly urls: Pick<Forecast, 'late' | 'dead' | 'urlSeconds'> | null;
}
