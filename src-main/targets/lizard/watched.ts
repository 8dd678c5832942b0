import type { LizardDestination } from './lizard-destination-schema.ts';

/** The destination of a file whose place was seen to be as it was, just before its last byte left or after that. */
export function watched(destination: LizardDestination): LizardDestination {
  const { unwatched: _, ...rest } = destination;
  return rest;
}
