import type { knownProjections } from '../../app/local-files/known-projections.ts';
import type { Portal } from '../../app/portal.ts';

/** A portal whose rasters are asked for, and what is known of their projections. */
export interface RasterPortal {
  readonly client: Portal;
  readonly projection: ReturnType<typeof knownProjections>;
  readonly signal: AbortSignal;
}
