import type { Portal } from '../../app/portal.ts';

/** A portal whose rasters are asked for. */
export interface RasterPortal {
  readonly client: Portal;
  readonly signal: AbortSignal;
}
