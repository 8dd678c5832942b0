import type { Place } from '../../../src-main/contract/window/window-row.ts';

/** Where a file goes, short: the host of a plan, or the scenario and the result's code. */
export function placeWords(place: Place): string {
  return place.kind === 'plan' ? place.host : `${place.scenarioName ?? place.scenario} · ${place.code}`;
}
