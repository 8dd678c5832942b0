import type { ApiContext } from '../api-endpoint.ts';
import type { LizardStore } from '../lizard-store.ts';
import { scenarioJson } from '../serialise/scenario.ts';
import type { StoredResult, StoredScenario } from '../stored-types.ts';

/** A scenario as it is shown now, its size summed over its results. */
export function showScenario(
  context: ApiContext,
  scenario: StoredScenario,
): Readonly<Record<string, unknown>> {
  const results = context.store.resultsOf(scenario.uuid);
  return scenarioJson(context.base, scenario, results, totalSizeOf(context.store, results));
}

/** Bytes of all attachments and raster sources of these results. */
export function totalSizeOf(store: LizardStore, results: readonly StoredResult[]): number {
  return results.reduce((sum, { content }) => {
    if (content.kind === 'attachment') return sum + content.size;
    if (content.kind === 'raster') return sum + (store.source(content.source)?.size ?? 0);
    return sum;
  }, 0);
}
