import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type RasterCondition,
  type RasterQuery,
  type RasterTime,
  type TextLookup,
  rasterAccess,
} from '../../../contract/window/rasters.ts';
import { parseMoment } from './parse-moment.ts';
import { parseWhere } from './parse-where.ts';

/** What stands under one option, as conditions. */
type Conditions = readonly RasterCondition[];

/** Gives a command the options that say which raster sources are meant; all of them hold together. */
export function withRasterFilters(command: Command): Command {
  const text = (flag: string, help: string, of: (value: string) => RasterCondition): void => {
    command.addOption(new Option(flag, help).argParser(adding(of)));
  };
  command.optionsGroup('Which raster sources (all that is given must hold):');
  text('--name <text>', 'its name holds this text, capitals aside', named('icontains'));
  text('--name-exact <text>', 'its name is this text', named('exact'));
  text('--name-startswith <text>', 'its name begins with this text', named('startswith'));
  text('--name-endswith <text>', 'its name ends with this text', named('endswith'));
  text('--organisation <text>', 'its organisation’s name holds this text', (value) => ({
    ...{ field: 'organisation__name', lookup: 'icontains', value: filled(value) },
  }));
  text('--organisation-uuid <uuid>', 'it belongs to this organisation', (value) => ({
    ...{ field: 'organisation__uuid', value: filled(value) },
  }));
  text('--uuid <uuid,...>', 'it is one of these', (value) => parseWhere(`uuid=${value}`));
  command.addOption(accessOption());
  text('--layer <uuid>', 'this raster layer uses it', (value) => ({
    ...{ field: 'layers__uuid', value: filled(value) },
  }));
  const scenario = new Option('--scenario <uuid>', 'it is behind a raster result of this scenario');
  command.addOption(scenario.argParser(oneScenario));
  command.option('--in-scenario', 'it belongs to a scenario');
  command.addOption(
    new Option('--not-in-scenario', 'it belongs to no scenario').conflicts(['inScenario', 'scenario']),
  );
  command.option('--writable', 'your key may change it');
  for (const [flag, what, field] of spans) {
    const by =
      (lookup: 'gte' | 'lt') =>
      (value: string): RasterCondition => ({
        ...{ field, lookup, value: parseMoment(value) },
      });
    text(`--${flag}-after <time>`, `${what} then or later (UTC unless it says otherwise)`, by('gte'));
    text(`--${flag}-before <time>`, `${what} before then`, by('lt'));
  }
  const where = new Option(
    '--where <condition>',
    'any condition of the API, such as created__lte=2024-08-16T12:00:00Z; may be given again',
  );
  return command.addOption(where.argParser(adding(parseWhere)));
}

/** An option given twice is two conditions: had the last one its way, more would be meant than was said. */
const adding =
  (of: (value: string) => RasterCondition) =>
  (value: string, before: Conditions | undefined): Conditions => [...(before ?? []), of(value)];

const spans: readonly (readonly [flag: string, what: string, field: RasterTime])[] = [
  ['created', 'it was made', 'created'],
  ['changed', 'it was changed', 'last_modified'],
  ['first-value', 'its first value lies', 'first_value_timestamp'],
  ['last-value', 'its last value lies', 'last_value_timestamp'],
];

/** Reads these options of a command that was called. */
export function rasterFilters(command: Command): Pick<RasterQuery, 'where' | 'scenario'> {
  const { scenario, inScenario, notInScenario, writable, ...others } = command.opts<Raw>();
  const listed = filterNames.flatMap((name) => others[name] ?? []);
  const flags: Conditions = [
    ...(inScenario === true ? [{ field: 'scenario__isnull', value: false } as const] : []),
    ...(notInScenario === true ? [{ field: 'scenario__isnull', value: true } as const] : []),
    ...(writable === true ? [{ field: 'writable' } as const] : []),
  ];
  return { where: [...listed, ...flags], scenario: scenario ?? null };
}

const filterNames = [
  'name',
  'nameExact',
  'nameStartswith',
  'nameEndswith',
  'organisation',
  'organisationUuid',
  'uuid',
  'access',
  'layer',
  'createdAfter',
  'createdBefore',
  'changedAfter',
  'changedBefore',
  'firstValueAfter',
  'firstValueBefore',
  'lastValueAfter',
  'lastValueBefore',
  'where',
] as const;

interface Flags {
  readonly scenario?: string;
  readonly inScenario?: true;
  readonly notInScenario?: true;
  readonly writable?: true;
}

type Raw = Flags & Readonly<Partial<Record<(typeof filterNames)[number], Conditions>>>;

const named =
  (lookup: TextLookup) =>
  (value: string): RasterCondition => ({ field: 'name', lookup, value: filled(value) });

function filled(value: string): string {
  const text = value.trim();
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

function oneScenario(value: string, before: string | undefined): string {
  if (before === undefined || before === value) return value;
  throw new InvalidArgumentError('Give one scenario at a time.');
}

/** As the API writes it, in any case. */
function accessOption(): Option {
  const option = new Option('--access <access>', 'who may see it').choices(rasterAccess);
  return option.argParser(
    adding((text) => {
      const value = rasterAccess.find((each) => each.toLowerCase() === text.toLowerCase());
      if (value === undefined)
        throw new InvalidArgumentError(`Allowed choices are ${rasterAccess.join(', ')}.`);
      return { field: 'access_modifier', value };
    }),
  );
}
