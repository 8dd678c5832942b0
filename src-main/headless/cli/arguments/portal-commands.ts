import { type Command, Option } from 'commander';
import { SluiceError } from '../../../contract/sluice-error.ts';
import { commonArguments, withCommonOptions } from './common-options.ts';
import {
  type Invocation,
  type ResultFamilyName,
  type ResultsArguments,
  resultFamilyNames,
  type ScenariosArguments,
} from './invocation.ts';
import { parseResultId } from './parse-result-id.ts';
import { portalArguments, withPortalOptions } from './portal-options.ts';

type Call = (invocation: Invocation) => void;

const portal = '--portal https://demo.lizard.net';

/** Adds `scenarios` and `results`: what is looked up and deleted on a portal. */
export function addPortalCommands(program: Command, call: Call): void {
  addScenarios(
    program.command('scenarios').description('List, show and delete scenarios of a portal.'),
    (command, action) =>
      call({ command: 'scenarios', ...portalArguments(command), action, common: commonArguments(command) }),
  );
  addResults(
    program.command('results').description('List, show and delete results of a scenario.'),
    (command, action) => {
      const { scenario } = command.opts<{ scenario: string }>();
      const common = commonArguments(command);
      call({ command: 'results', ...portalArguments(command), scenario, action, common });
    },
  );
}

function addScenarios(
  group: Command,
  call: (command: Command, action: ScenariosArguments['action']) => void,
): void {
  group.helpOption('--help', 'show this help').helpCommand(false);
  group.addHelpText('after', `\nExample:\n  sluice scenarios list ${portal} --name rotterdam`);
  const list = withPortalOptions(group.command('list').description('List scenarios.'), 'needed').option(
    '--name <text>',
    'only those whose name holds this text',
  );
  withCommonOptions(list)
    .addHelpText('after', `\nExample:\n  sluice scenarios list ${portal} --name rotterdam`)
    .action(() => call(list, { does: 'list', name: list.opts<{ name?: string }>().name }));

  const show = withPortalOptions(group.command('show').description('Show one scenario.'), 'needed');
  withCommonOptions(show.argument('<uuid>', 'the scenario'))
    .addHelpText('after', `\nExample:\n  sluice scenarios show ${portal} 4a0f2d3c-...`)
    .action((uuid: string) => call(show, { does: 'show', uuid }));

  const remove = withPortalOptions(group.command('delete').description('Delete scenarios.'), 'needed');
  withCommonOptions(remove.argument('<uuid...>', 'the scenarios'))
    .addHelpText('after', `\nExample:\n  sluice scenarios delete ${portal} 4a0f2d3c-...`)
    .action((uuids: readonly string[]) => call(remove, { does: 'delete', uuids }));
}

function addResults(
  group: Command,
  call: (command: Command, action: ResultsArguments['action']) => void,
): void {
  group.helpOption('--help', 'show this help').helpCommand(false);
  group.addHelpText('after', `\nExample:\n  sluice results list ${portal} --scenario 4a0f2d3c-...`);
  const list = inScenario(group.command('list').description('List the results of a scenario.'));
  withCommonOptions(list)
    .addHelpText('after', `\nExample:\n  sluice results list ${portal} --scenario 4a0f2d3c-...`)
    .action(() => call(list, { does: 'list' }));

  const show = inScenario(group.command('show').description('Show one result.'));
  withCommonOptions(show.argument('<id>', 'the result', parseResultId))
    .addHelpText('after', `\nExample:\n  sluice results show ${portal} --scenario 4a0f2d3c-... 4711`)
    .action((id: number) => call(show, { does: 'show', id }));

  const remove = inScenario(
    group.command('delete').description('Delete results, or a whole family of them.'),
  );
  remove.addOption(familyOption());
  withCommonOptions(remove.argument('[id...]', 'the results', collectIds, []))
    .addHelpText(
      'after',
      `\nExamples:\n  sluice results delete ${portal} --scenario 4a0f2d3c-... 4711
  sluice results delete ${portal} --scenario 4a0f2d3c-... --family damage`,
    )
    .action((ids: readonly number[]) => call(remove, whichResults(ids, remove)));
}

/** A family as the portal writes it ("Arrival") or as its addresses do. */
function familyOption(): Option {
  const option = new Option('--family <family>', 'all results of this family').choices(resultFamilyNames);
  const { parseArg } = option;
  return option.argParser((text, before) => parseArg?.(text.toLowerCase(), before));
}

function inScenario(command: Command): Command {
  return withPortalOptions(command, 'needed').requiredOption('--scenario <uuid>', 'the scenario');
}

const collectIds = (text: string, before: readonly number[]): readonly number[] => [
  ...before,
  parseResultId(text),
];

function whichResults(ids: readonly number[], command: Command): ResultsArguments['action'] {
  const { family } = command.opts<{ family?: ResultFamilyName }>();
  if ((family === undefined) === (ids.length === 0))
    throw new SluiceError({
      code: 'usage',
      message: 'Say which results to delete: their ids, or --family with a family.',
      remedy: '"sluice results list" shows the ids.',
    });
  return family === undefined ? { does: 'delete', ids } : { does: 'delete-family', family };
}
