import { openPortal, type Portal } from '../../app/portal.ts';
import { assertNever } from '../../contract/assert-never.ts';
import type { ScenarioEvent } from '../../contract/portal-event.ts';
import type { ScenariosArguments } from './arguments/invocation.ts';
import { agentsOf } from './agents-of.ts';
import type { CommandContext } from './command-context.ts';
import { confirmDeletion } from './confirm-deletion.ts';
import { deleteEach } from './delete-each.ts';
import { neededKey } from './portal-key.ts';
import { portalOf } from './portal-of.ts';
import { counted } from './text/counted.ts';

type Scenario = Awaited<ReturnType<Portal['scenario']>>;

/** `scenarios`: list, show, delete. */
export async function scenarios(asked: ScenariosArguments, context: CommandContext): Promise<number> {
  const { output, stops, caller } = context;
  const portal = openPortal({
    portal: portalOf(asked),
    key: await neededKey(asked, caller),
    agents: await agentsOf(asked.common, context),
  });
  const { action } = asked;
  switch (action.does) {
    case 'list': {
      const filters = action.name === undefined ? {} : { nameContains: action.name };
      let count = 0;
      for await (const each of portal.scenarios(filters, stops.signal)) {
        output.tell(scenarioEvent(each));
        count += 1;
      }
      if (count === 0) output.tell({ event: 'notice', message: 'No scenario of this portal fits.' });
      return 0;
    }
    case 'show':
      output.tell(scenarioEvent(await portal.scenario(action.uuid, stops.signal)));
      return 0;
    case 'delete':
      return deleteScenarios(action.uuids, asked, portal, context);
    default:
      return assertNever(action);
  }
}

async function deleteScenarios(
  uuids: readonly string[],
  { common }: ScenariosArguments,
  portal: Portal,
  context: CommandContext,
): Promise<number> {
  const what = `${counted(uuids.length, 'scenario')} with all results`;
  if (!(await confirmDeletion(what, common, context))) return 0;
  const { signal } = context.stops;
  const deletions = uuids.map((uuid) => ({
    what: 'scenario' as const,
    id: uuid,
    outcome: 'deleted' as const,
    remove: () => portal.deleteScenario(uuid, signal),
  }));
  return deleteEach(deletions, context.output);
}

function scenarioEvent(scenario: Scenario): ScenarioEvent {
  return {
    event: 'scenario',
    uuid: scenario.uuid,
    name: scenario.name,
    url: scenario.url,
    modelName: scenario.model_name ?? null,
    simulation: scenario.simulation_identifier ?? null,
    created: scenario.created ?? null,
    lastModified: scenario.last_modified ?? null,
    hasRawResults: scenario.has_raw_results ?? null,
    totalSize: scenario.total_size ?? null,
  };
}
