import { harmless } from '../../text/harmless.ts';

/** A portal's host as it may be shown: `demo.lizard.net`. */
export const hostOf = (origin: string): string => harmless(URL.parse(origin)?.host ?? origin);
