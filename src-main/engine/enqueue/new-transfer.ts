import type { StoredDestination } from '../ports/target.ts';

/** One file someone wants in one place. */
export interface NewTransfer {
  /** As the person wrote it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Scheme, host and path of the object, as its Target names it. */
  readonly object: string;
  readonly destination: StoredDestination;
}
