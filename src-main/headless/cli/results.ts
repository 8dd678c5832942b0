import { openPortal, type Portal } from '../../app/portal.ts';
import { assertNever } from '../../contract/assert-never.ts';
import type { ResultEvent } from '../../contract/portal-event.ts';
import type { ResultsArguments } from './arguments/invocation.ts';
import { agentsOf } from './agents-of.ts';
import type { CommandContext } from './command-context.ts';
import { confirmDeletion } from './confirm-deletion.ts';
import { type Deletion, deleteEach } from './delete-each.ts';
import { neededKey } from './portal-key.ts';
import { portalOf } from './portal-of.ts';
import { counted } from './text/counted.ts';

type Result = Awaited<ReturnType<Portal['result']>>;

/** `results`: list, show, delete, one by one or a whole family. */
export async function results(asked: ResultsArguments, context: CommandContext): Promise<number> {
  const { output, caller } = context;
  const { signal } = context.stops;
  const portal = openPortal({
    portal: portalOf(asked),
    key: await neededKey(asked, caller),
    agents: await agentsOf(asked.common, context),
  });
  const { action, scenario } = asked;
  switch (action.does) {
    case 'list':
      for await (const each of portal.results(scenario, signal)) output.tell(resultEvent(scenario, each));
      return 0;
    case 'show':
      output.tell(resultEvent(scenario, await portal.result(scenario, action.id, signal)));
      return 0;
    case 'delete':
    case 'delete-family':
      return deleteResults(action, asked, portal, context);
    default:
      return assertNever(action);
  }
}

type DeleteAction = Extract<ResultsArguments['action'], { readonly does: 'delete' | 'delete-family' }>;

async function deleteResults(
  action: DeleteAction,
  { scenario, common }: ResultsArguments,
  portal: Portal,
  context: CommandContext,
): Promise<number> {
  const what =
    action.does === 'delete'
      ? counted(action.ids.length, 'result')
      : `all results of the family ${action.family}`;
  if (!(await confirmDeletion(what, common, context))) return 0;
  return deleteEach(deletionsOf(action, scenario, portal, context.stops.signal), context.output);
}

function deletionsOf(
  action: DeleteAction,
  scenario: string,
  portal: Portal,
  signal: AbortSignal,
): readonly Deletion[] {
  if (action.does === 'delete-family') {
    const { family } = action;
    const remove = (): Promise<void> => portal.deleteFamily(scenario, family, signal);
    return [{ what: 'results', id: family, outcome: 'scheduled', remove }];
  }
  return action.ids.map((id) => ({
    what: 'result',
    id: String(id),
    outcome: 'deleted',
    remove: () => portal.deleteResult(scenario, id, signal),
  }));
}

function resultEvent(scenario: string, result: Result): ResultEvent {
  const { id, name, code, family, url, raster } = result;
  return {
    event: 'result',
    scenario,
    id,
    name,
    code,
    family,
    url,
    holds: raster !== null ? 'raster' : result.attachment_url !== null ? 'attachment' : 'nothing',
    raster,
    uploadable: result.upload_url !== null,
  };
}
