import { findProjection, type Projection } from '../../projections/find-projection.ts';

/** Answers what is known of an EPSG code. */
export const knownProjections = (): ((code: number) => Projection | null) => findProjection;
