import { type Command, InvalidArgumentError, Option } from 'commander';
import { SluiceError } from '../../../contract/sluice-error.ts';
import { type RasterOrder, type RasterQuery, rasterOrders } from '../../../contract/window/rasters.ts';
import { commonArguments, withCommonOptions } from './common-options.ts';
import type { Invocation, RastersArguments } from './invocation.ts';
import { portalArguments, withPortalOptions } from './portal-options.ts';
import { rasterFilters, withRasterFilters } from './raster-filter-options.ts';

type Action = RastersArguments['action'];
type Call = (command: Command, action: Action) => void;

const portal = '--portal https://demo.lizard.net';
/** Without --all: what one looks through. */
const fewRows = 50;

/** Adds `rasters`: the raster sources of a portal, listed, shown and deleted. */
export function addRastersCommand(program: Command, answer: (invocation: Invocation) => void): void {
  const group = program
    .command('rasters')
    .description('List, show and delete raster sources of a portal.')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', `\nExample:\n  sluice rasters list ${portal} --name bathymetry --order -size`);
  const call: Call = (command, action) =>
    answer({ command: 'rasters', ...portalArguments(command), action, common: commonArguments(command) });
  addList(group, call);
  addShow(group, call);
  addDelete(group, call);
}

function addList(group: Command, call: Call): void {
  const list = withPortalOptions(group.command('list').description('List raster sources.'), 'needed');
  withRasterFilters(list)
    .addOption(
      new Option('--order <field>', `${rasterOrders.join(', ')}; -size: the largest first`).argParser(
        parseOrder,
      ),
    )
    .addOption(new Option('--limit <n>', `how many, at most (default: ${fewRows})`).argParser(parseLimit))
    .addOption(new Option('--all', 'all of them').conflicts('limit'));
  withCommonOptions(list)
    .addHelpText('after', listExamples)
    .action(() => {
      const { order = null, limit, all } = list.opts<ListRaw>();
      const most = all === true ? Number.POSITIVE_INFINITY : (limit ?? fewRows);
      call(list, { does: 'list', query: { ...rasterFilters(list), order }, most });
    });
}

function addShow(group: Command, call: Call): void {
  const show = withPortalOptions(
    group.command('show').description('Show one raster source and what uses it.'),
    'needed',
  );
  withCommonOptions(show.argument('<uuid>', 'the raster source'))
    .addHelpText(
      'after',
      `\nExample:\n  sluice rasters show ${portal} 34ff2e6b-...\n\nWith --json: the portal’s own answer.`,
    )
    .action((uuid: string) => call(show, { does: 'show', uuid }));
}

function addDelete(group: Command, call: Call): void {
  const remove = withPortalOptions(
    group.command('delete').description('Delete raster sources that nothing uses.'),
    'needed',
  )
    .argument('[uuid...]', 'the raster sources; else all that the filters find')
    .option('--dry-run', 'say what would go and what is in use by what; delete nothing')
    .addOption(
      new Option('--force', 'delete one that is in use, which breaks what uses it').conflicts('dryRun'),
    )
    .option('--name-typed <name>', 'its name to the letter, as the consent --force needs without a terminal');
  withCommonOptions(withRasterFilters(remove))
    .addHelpText('after', deleteExamples)
    .action((uuids: readonly string[]) => call(remove, deletion(uuids, remove)));
}

interface ListRaw {
  readonly order?: NonNullable<RasterQuery['order']>;
  readonly limit?: number;
  readonly all?: true;
}

interface DeleteRaw {
  readonly dryRun?: true;
  readonly force?: true;
  readonly nameTyped?: string;
}

function deletion(uuids: readonly string[], command: Command): Action {
  const { dryRun, force, nameTyped: typedName } = command.opts<DeleteRaw>();
  const filters = rasterFilters(command);
  const isFiltered = filters.where.length > 0 || filters.scenario !== null;
  if (uuids.length > 0 === isFiltered) throw whichOnes();
  if (typedName !== undefined && force !== true) throw usage('--name-typed belongs to --force.');
  if (force === true) {
    const [uuid, second] = uuids;
    if (uuid === undefined || second !== undefined)
      throw usage('--force deletes one raster source, named by its UUID.');
    return { does: 'force-delete', uuid, typedName };
  }
  const what = isFiltered
    ? ({ by: 'query', query: { ...filters, order: null } } as const)
    : ({ by: 'uuids', uuids } as const);
  return { does: 'delete', what, how: dryRun === true ? 'look' : 'unused' };
}

function parseOrder(text: string): NonNullable<RasterQuery['order']> {
  const by = rasterOrders.find((each): each is RasterOrder => each === text.replace(/^-/u, ''));
  if (by === undefined) throw new InvalidArgumentError(`Allowed choices are ${rasterOrders.join(', ')}.`);
  return { by, descending: text.startsWith('-') };
}

function parseLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number from 1.');
}

const usage = (message: string): SluiceError =>
  new SluiceError({
    code: 'usage',
    message,
    remedy: '"sluice rasters delete --help" shows how it is written.',
  });

const whichOnes = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'Say which raster sources to delete: their UUIDs, or filters, and not both.',
    remedy: '"sluice rasters list" shows the UUIDs; --dry-run shows what would go.',
  });

const listExamples = `
Examples:
  sluice rasters list ${portal} --name bathymetry --order -size
  sluice rasters list ${portal} --scenario 4a0f2d3c-...
  sluice rasters list ${portal} --all --json --where last_value_timestamp__lt=2020-01-01`;

const deleteExamples = `
Examples:
  sluice rasters delete ${portal} --dry-run --name-startswith TEST_
  sluice rasters delete ${portal} 34ff2e6b-... ced8b23e-...
  sluice rasters delete ${portal} --force --name-typed "Bathymetry 2024" 34ff2e6b-...

What layers or label types use stays, unless --force is given for it.`;
