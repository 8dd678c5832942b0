import type { Forecast } from '../../src-main/contract/forecast.ts';

/** A forecast as it could be, with what a test cares about put in; without that, of a line nothing is known of. */
export function forecastOf(given: Partial<Forecast> = {}): Forecast {
  return {
    ...{ seconds: null, range: null, rate: null, late: 0, dead: 0, firstLate: null },
    ...{ atRisk: 0, firstAtRisk: null, urlSeconds: null },
    ...given,
  };
}
