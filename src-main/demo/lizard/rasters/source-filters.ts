import type { StoredRasterSource } from '../stored-types.ts';
import { passesUuidFilter, textLookups } from '../text-lookup.ts';
import { microseconds, timeLookups } from './time-lookup.ts';

type Test = (source: StoredRasterSource) => boolean;
/** Makes the test for the text behind a parameter; null where the text is none of its kind. */
type MakeTest = (wanted: string) => Test | null;

/** What a query asks for, or what is wrong with it, by parameter. */
export type SourceFilters =
  | { readonly ok: true; readonly passes: Test }
  | { readonly ok: false; readonly errors: Readonly<Record<string, readonly string[]>> };

/** Reads the filters of a list of raster sources; parameters that are none are not heeded, as the API does. */
export function sourceFilters(query: URLSearchParams): SourceFilters {
  const tests: Test[] = [];
  const errors: Record<string, readonly string[]> = {};
  for (const parameter of new Set(query.keys())) {
    const make = filters.get(parameter);
    // Of one parameter given twice the last one counts, as Django has it.
    const test = make?.(query.getAll(parameter).at(-1) ?? '');
    if (test === null) errors[parameter] = ['Enter a valid value.'];
    else if (test !== undefined) tests.push(test);
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, passes: (source) => tests.every((test) => test(source)) };
}

const accessNumbers: Readonly<Record<string, string>> = { '0': 'Public', '100': 'Common', '200': 'Private' };

const truth = (wanted: string): boolean | null =>
  /^(?:true|1)$/iu.test(wanted) ? true : /^(?:false|0)$/iu.test(wanted) ? false : null;

const isFlag =
  (is: Test): MakeTest =>
  (wanted) => {
    const asked = truth(wanted);
    return asked === null ? null : (source) => is(source) === asked;
  };

const textFilters = (
  field: string,
  of: (source: StoredRasterSource) => string,
): (readonly [string, MakeTest])[] =>
  textLookups.map(([suffix, passes]) => [
    `${field}${suffix}`,
    (wanted) => (source) => passes(of(source), wanted),
  ]);

const timeFilters = (
  field: string,
  of: (source: StoredRasterSource) => number | null,
): (readonly [string, MakeTest])[] =>
  timeLookups.map(([suffix, passes]) => [
    `${field}${suffix}`,
    (text) => {
      const wanted = microseconds(text);
      if (wanted === null) return null;
      return (source) => {
        const value = of(source);
        return value !== null && passes(value, wanted);
      };
    },
  ]);

const uuidFilter = (
  parameter: string,
  of: (source: StoredRasterSource) => readonly string[],
): readonly [string, MakeTest] => [
  parameter,
  (wanted) => {
    const query = new URLSearchParams([[parameter, wanted]]);
    return (source) => passesUuidFilter(query, parameter, of(source));
  },
];

const filters: ReadonlyMap<string, MakeTest> = new Map([
  ...textFilters('name', ({ name }) => name),
  ...textFilters('organisation__name', ({ organisation }) => organisation.name),
  uuidFilter('uuid', ({ uuid }) => [uuid]),
  uuidFilter('organisation__uuid', ({ organisation }) => [organisation.uuid]),
  uuidFilter('layers__uuid', ({ layers }) => layers),
  ...timeFilters('created', ({ created }) => created * 1000),
  ...timeFilters('last_modified', ({ lastModified }) => lastModified * 1000),
  ...timeFilters('first_value_timestamp', ({ firstValue }) => microseconds(firstValue)),
  ...timeFilters('last_value_timestamp', ({ lastValue }) => microseconds(lastValue)),
  ['scenario__isnull', isFlag(({ scenario }) => scenario === null)],
  ['writable', isFlag(({ writable }) => writable)],
  ['access_modifier', (wanted) => (source) => source.access_modifier === (accessNumbers[wanted] ?? wanted)],
]);
