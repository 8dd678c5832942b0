import type { Place } from '../../contract/window/window-row.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';
import type { ScenarioNames } from './scenario-names.ts';

/** Where a stored transfer goes, in words for people; never an address with a query. */
export function placeOf(
  { object, destination }: Pick<TransferRecord, 'object' | 'destination'>,
  names: Pick<ScenarioNames, 'nameOf'>,
): Place {
  const { portal, scenario, code, replace } = destination;
  if (destination.kind !== 'lizard' || typeof portal !== 'string' || typeof scenario !== 'string')
    return { kind: 'plan', host: new URL(object).host };
  return {
    kind: 'lizard',
    portal: new URL(portal).origin,
    scenario,
    scenarioName: names.nameOf(scenario),
    code: typeof code === 'string' ? code : '',
    replaces: replace === true,
  };
}
