import type { FakeClock } from '../fake-clock.ts';

/** What every source of URLs of the simulation is made of. */
export interface SourceDeps {
  readonly clock: FakeClock;
  /** By path. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Seconds. */
  readonly life: number;
  /** The signer's clock and the store's, ms since 1970. */
  readonly signerNow: () => number;
  readonly serverNow: () => number;
}

/** The object a file goes to. */
export const objectOfPath = (path: string): string => `https://store.example${path}`;
