import type { Clock } from '../../engine/ports/clock.ts';
import { createLizardClient, type LizardClientOptions } from '../../lizard/create-lizard-client.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { namedAddresses } from '../../lizard/named-addresses.ts';
import type { RequestTuning } from '../../lizard/request-tuning.ts';
import { keyWait } from './key-wait.ts';
import type { LizardKeys } from './lizard-keys.ts';
import type { LizardTargetDeps } from './lizard-target.ts';
import { portalWait } from './portal-wait.ts';
import { ScenarioResults } from './scenario-results.ts';
import { withNewestKey } from './with-newest-key.ts';

export interface ScenarioDeskDeps {
  readonly keys: LizardKeys;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly tuning?: Partial<RequestTuning>;
  /** Absent = straight to the portal. */
  readonly agents?: LizardClientOptions['agents'];
  readonly storeHosts?: LizardClientOptions['storeHosts'];
}

/** What all targets of one scenario share. */
export type ScenarioView = Pick<LizardTargetDeps, 'rasterSourceOf' | 'addresses'> & {
  readonly results: ScenarioResults;
};

/** Hands out one view a scenario, however often it is asked for. */
export function createScenarioDesk(
  deps: ScenarioDeskDeps,
): (portal: string, scenario: string) => ScenarioView {
  const views = new Map<string, ScenarioView>();
  return (portal, scenario) => {
    const name = `${portal} ${scenario}`;
    const view = views.get(name) ?? scenarioView(deps, portal, scenario);
    views.set(name, view);
    return view;
  };
}

function scenarioView(
  { keys, clock, tuning = {}, agents, storeHosts }: ScenarioDeskDeps,
  portal: string,
  scenario: string,
): ScenarioView {
  let last: { readonly key: string; readonly client: LizardClient } | null = null;
  const client = (): LizardClient => {
    const key = keys.keyFor(new URL(portal).origin);
    if (key === undefined || key === '') throw keyWait(portal);
    if (last?.key !== key) last = { key, client: createLizardClient({ portal, key, tuning, agents }) };
    return last.client;
  };
  return {
    addresses: namedAddresses({ portal, storeHosts }),
    results: new ScenarioResults({ client, scenario, clock }),
    rasterSourceOf: async (layer, signal) => {
      try {
        return await withNewestKey(client, (each) => each.rasterSourceOf(layer, signal));
      } catch (error) {
        throw portalWait(error);
      }
    },
  };
}
