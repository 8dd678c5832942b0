import type { Failure } from '../../../src-main/contract/failure.ts';

/** What a portal that is in trouble makes the program say. */
export const sampleFailure: Failure = {
  code: 'portal-refused',
  message: 'demo.lizard.net answered "502 Bad Gateway" and nothing else.',
  remedy: 'Look at the portal in your browser, and try again in a few minutes.',
};

export const failing = { ok: false, failure: sampleFailure } as const;
