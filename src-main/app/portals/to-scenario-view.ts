import type { ScenarioView } from '../../contract/window/portals.ts';
import type { LizardScenario } from '../../lizard/types.ts';
import { scenarioPage } from './portal-page.ts';

/** A scenario as the window shows it; `api` is the root of its portal's API. */
export function toScenarioView(scenario: LizardScenario, api: string): ScenarioView {
  const { uuid, name } = scenario;
  return {
    uuid,
    name,
    modelName: scenario.model_name ?? null,
    simulation: scenario.simulation_identifier ?? null,
    created: scenario.created ?? null,
    lastModified: scenario.last_modified ?? null,
    totalSize: scenario.total_size ?? null,
    page: scenarioPage(api, uuid),
  };
}
