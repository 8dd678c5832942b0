import { assertNever } from '../../contract/assert-never.ts';
import type {
  RasterCondition,
  RasterQuery,
  RasterSourceView,
  RasterTime,
  TextLookup,
  TimeLookup,
} from '../../contract/window/rasters.ts';
import { queryUuid } from '../../lizard/query-uuid.ts';
import { microseconds } from './microseconds.ts';

/**
 * Whether a listed source meets what was asked for, as far as it says so itself (whether it belongs to a scenario it does
 * not say; of layers only whether there are any, which tells those that may be deleted). Pure.
 */
export const meetsQuery = (
  source: RasterSourceView,
  { where, scenario }: Pick<RasterQuery, 'where' | 'scenario'>,
): boolean => (scenario === null || source.layers > 0) && where.every((each) => meets(source, each));

function meets(source: RasterSourceView, condition: RasterCondition): boolean {
  switch (condition.field) {
    case 'name':
      return texts[condition.lookup](source.name, condition.value);
    case 'organisation__name':
      return texts[condition.lookup](source.organisation?.name ?? '', condition.value);
    case 'created':
    case 'last_modified':
    case 'first_value_timestamp':
    case 'last_value_timestamp':
      return times[condition.lookup](amount(timeOf[condition.field](source)), amount(condition.value));
    case 'uuid':
      return condition.values.some((each) => isSame(each, source.uuid, 'raster source'));
    case 'organisation__uuid':
      return isSame(condition.value, source.organisation?.uuid ?? '', 'organisation');
    case 'layers__uuid':
      return source.layers > 0;
    case 'access_modifier':
      return source.access?.toLowerCase() === condition.value.toLowerCase();
    case 'scenario__isnull':
      return true;
    case 'writable':
      return source.writable;
    default:
      return assertNever(condition);
  }
}

type Compare<T> = (value: T, wanted: T) => boolean;

const texts: Readonly<Record<TextLookup, Compare<string>>> = {
  exact: (value, wanted) => value === wanted,
  startswith: (value, wanted) => value.startsWith(wanted),
  endswith: (value, wanted) => value.endsWith(wanted),
  icontains: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
};

const times: Readonly<Record<TimeLookup, Compare<number>>> = {
  exact: (value, wanted) => value === wanted,
  lt: (value, wanted) => value < wanted,
  lte: (value, wanted) => value <= wanted,
  gt: (value, wanted) => value > wanted,
  gte: (value, wanted) => value >= wanted,
};

const timeOf: Readonly<Record<RasterTime, (source: RasterSourceView) => string | null>> = {
  created: ({ created }) => created,
  last_modified: ({ lastModified }) => lastModified,
  first_value_timestamp: ({ firstValue }) => firstValue,
  last_value_timestamp: ({ lastValue }) => lastValue,
};

/** What has no time meets nothing. */
const amount = (time: string | null): number => microseconds(time) ?? Number.NaN;

const isSame = (wanted: string, uuid: string, what: string): boolean =>
  queryUuid(wanted, what) === uuid.toLowerCase();
