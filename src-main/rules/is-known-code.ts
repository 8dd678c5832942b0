import { findProjection } from '../projections/find-projection.ts';

/** Whether an EPSG code is one that is known here. Pure. */
export const isKnownCode = (code: number): boolean => findProjection(code) !== null;
