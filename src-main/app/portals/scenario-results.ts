import type { ScenarioResultsView } from '../../contract/window/portals.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { toResultView } from './to-result-view.ts';
import { toScenarioView } from './to-scenario-view.ts';

export interface ScenarioAsk {
  readonly client: Pick<LizardClient, 'portal' | 'scenario' | 'results'>;
  readonly uuid: string;
  /** Asked once the portal has answered, so that what changed meanwhile is seen. */
  readonly transfers: () => ReadonlyMap<number, Pick<TransferRecord, 'id' | 'state'>>;
  readonly deleting: () => ReadonlySet<number>;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A scenario and all its results as they are at the portal now, with what we send to them. */
export async function scenarioResults(ask: ScenarioAsk): Promise<ScenarioResultsView> {
  const { client, uuid, signal } = ask;
  const at = new Date(ask.now()).toISOString();
  const scenario = await client.scenario(uuid, signal);
  const rows = await Array.fromAsync(client.results(uuid, signal));
  const transfers = ask.transfers();
  const deleting = ask.deleting();
  const api = client.portal;
  return {
    scenario: toScenarioView(scenario, api),
    results: rows.map((row) =>
      toResultView(row, {
        ...{ api, scenario: uuid },
        transfer: transfers.get(row.id),
        isDeleting: deleting.has(row.id),
      }),
    ),
    at,
  };
}
