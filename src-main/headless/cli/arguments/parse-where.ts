import { InvalidArgumentError } from 'commander';
import {
  type RasterCondition,
  rasterAccess,
  rasterTimes,
  textLookups,
  timeLookups,
} from '../../../contract/window/rasters.ts';
import { parseMoment } from './parse-moment.ts';

const textFields = ['name', 'organisation__name'] as const;

/** A condition under the API's own name, `FIELD[__LOOKUP]=VALUE`; the first `=` divides. */
export function parseWhere(text: string): RasterCondition {
  const at = text.indexOf('=');
  const parameter = text.slice(0, Math.max(at, 0)).trim();
  const value = text.slice(at + 1).trim();
  const condition = value === '' ? null : conditionOf(parameter, value);
  if (condition === null) throw new InvalidArgumentError(notUnderstood);
  return condition;
}

function conditionOf(parameter: string, value: string): RasterCondition | null {
  switch (parameter) {
    case 'uuid':
      return { field: 'uuid', values: value.split(',').map((each) => each.trim()) };
    case 'organisation__uuid':
    case 'layers__uuid':
      return { field: parameter, value };
    case 'access_modifier':
      return accessCondition(value);
    case 'scenario__isnull':
      return /^(?:true|false)$/iu.test(value)
        ? { field: 'scenario__isnull', value: value.toLowerCase() === 'true' }
        : null;
    case 'writable':
      return value.toLowerCase() === 'true' ? { field: 'writable' } : null;
    default:
      return withLookup(parameter, value);
  }
}

/** The bare name is the exact one. */
function withLookup(parameter: string, value: string): RasterCondition | null {
  for (const field of textFields)
    for (const lookup of textLookups)
      if (namesLookup(parameter, field, lookup)) return { field, lookup, value };
  for (const field of rasterTimes)
    for (const lookup of timeLookups)
      if (namesLookup(parameter, field, lookup)) return { field, lookup, value: parseMoment(value) };
  return null;
}

const namesLookup = (parameter: string, field: string, lookup: string): boolean =>
  parameter === `${field}__${lookup}` || (lookup === 'exact' && parameter === field);

const accessNumbers: ReadonlyMap<string, string> = new Map([
  ['0', 'public'],
  ['100', 'common'],
  ['200', 'private'],
]);

function accessCondition(value: string): RasterCondition | null {
  const name = accessNumbers.get(value) ?? value.toLowerCase();
  const access = rasterAccess.find((each) => each.toLowerCase() === name);
  return access === undefined ? null : { field: 'access_modifier', value: access };
}

const notUnderstood =
  'Write it as the API does: name, organisation__name (__exact, __startswith, __endswith, __icontains), ' +
  'created, last_modified, first_value_timestamp, last_value_timestamp (__exact, __lt, __lte, __gt, __gte), ' +
  'uuid, organisation__uuid, layers__uuid, access_modifier, scenario__isnull or writable, then = and a value.';
