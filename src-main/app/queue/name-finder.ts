import type { PortalBook } from '../portals/portal-book.ts';
import type { PortalDesk } from '../portals/portal-desk.ts';
import type { ScenarioNames } from './scenario-names.ts';

export interface NameFinderDeps {
  readonly desk: Pick<PortalDesk, 'ask'>;
  readonly portals: Pick<PortalBook, 'keyFor'>;
  readonly names: Pick<ScenarioNames, 'learn' | 'nameOf'>;
}

/** How soon a portal that did not answer is asked again for a name (ms): nothing waits for it. */
const againMs = 60_000;

/**
 * Asks portals for names of scenarios nobody has named in this run (transfers of an earlier one), each at most once a minute,
 * and not before its key is there. Until it answers, or where it does not, the scenario goes by its id.
 */
export function nameFinder({
  desk,
  portals,
  names,
}: NameFinderDeps): (portal: string, scenario: string) => void {
  const askedAt = new Map<string, number>();
  const find = async (portal: string, scenario: string): Promise<void> => {
    const known = await desk.ask(portal, (client, signal) => client.scenario(scenario, signal));
    names.learn(scenario, known.name);
  };
  return (portal, scenario) => {
    // Asked in vain it would go by its id for a minute more, though the key is entered the moment after.
    if (portals.keyFor(portal) === undefined) return;
    const now = performance.now();
    const last = askedAt.get(scenario);
    if (last !== undefined && now - last < againMs) return;
    askedAt.set(scenario, now);
    // What is wrong with a portal is noted with the portal; for a name alone nobody is to be told.
    find(portal, scenario).catch(() => undefined);
  };
}
