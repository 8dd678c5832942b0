import { apiTime } from '../api-time.ts';
import type { StoredResult, StoredScenario } from '../stored-types.ts';
import { organisationJson } from './organisation.ts';

/** A scenario as the API shows it; `base` is the address of `…/api/v4/`, the results are the scenario's own. */
export function scenarioJson(
  base: string,
  scenario: StoredScenario,
  results: readonly StoredResult[],
  totalSize: number,
): Readonly<Record<string, unknown>> {
  return {
    url: `${base}scenarios/${scenario.uuid}/`,
    uuid: scenario.uuid,
    name: scenario.name,
    source: scenario.source,
    description: scenario.description,
    organisation: organisationJson(base, scenario.organisation),
    project: scenario.project,
    access_modifier: scenario.access_modifier,
    created: apiTime(scenario.created),
    last_modified: apiTime(scenario.lastModified),
    supplier: scenario.supplier,
    simulation_identifier: scenario.simulation_identifier,
    simulation_start: scenario.simulation_start,
    simulation_end: scenario.simulation_end,
    model_name: scenario.model_name,
    model_identifier: scenario.model_identifier,
    model_revision: scenario.model_revision,
    has_raw_results: results.some(
      (result) => result.family === 'Raw' && result.content.kind === 'attachment',
    ),
    total_size: totalSize,
    extra_metadata: scenario.extra_metadata,
  };
}
