import type { LineRates } from './line-meter.ts';

/** What is known of the line when a forecast is made. */
export interface LineFacts {
  readonly rates: LineRates | null;
  /** Seconds a body may expect to be on the line before it breaks; null until it broke twice. */
  readonly secondsBetweenLosses: number | null;
  /** How many transfers go side by side. */
  readonly lanes: number;
}

/** A line nothing was ever sent over. */
export const unknownLine: LineFacts = { rates: null, secondsBetweenLosses: null, lanes: 1 };
