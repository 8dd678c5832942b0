import { findProjection } from './find-projection.ts';

/** The code two systems are compared by: 7415 is 28992 with heights. One that is not known is its own. Pure. */
export const horizontalCode = (code: number): number => findProjection(code)?.horizontal ?? code;
