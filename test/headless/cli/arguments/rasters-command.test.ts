import { describe, expect, test } from 'vitest';
import type { RasterCondition } from '../../../../src-main/contract/window/rasters.ts';
import type { RastersArguments } from '../../../../src-main/headless/cli/arguments/invocation.ts';
import { parseCommandLine } from '../../../../src-main/headless/cli/arguments/parse-command-line.ts';

const where = ['--portal', 'https://a.lizard.net'];
const uuid = '34ff2e6b-16c4-4755-adf4-07f474f55e95';

function action(command: string, ...args: readonly string[]): RastersArguments['action'] {
  const invocation = parseCommandLine(['rasters', command, ...where, ...args], '1.2.3');
  if (invocation.command !== 'rasters') throw new Error('This is another command.');
  return invocation.action;
}

function query(...args: readonly string[]) {
  const asked = action('list', ...args);
  if (asked.does !== 'list') throw new Error('This is no list.');
  return asked.query;
}

describe('rasters list', () => {
  test('without options is the first fifty of all', () => {
    expect(action('list')).toEqual({
      ...{ does: 'list', most: 50 },
      query: { where: [], order: null, scenario: null },
    });
  });

  test.each<readonly [args: readonly string[], condition: RasterCondition]>([
    [['--name', 'dem'], { field: 'name', lookup: 'icontains', value: 'dem' }],
    [['--name-exact', 'dem'], { field: 'name', lookup: 'exact', value: 'dem' }],
    [['--name-startswith', 'd'], { field: 'name', lookup: 'startswith', value: 'd' }],
    [['--name-endswith', 'm'], { field: 'name', lookup: 'endswith', value: 'm' }],
    [['--organisation', 'Dijk'], { field: 'organisation__name', lookup: 'icontains', value: 'Dijk' }],
    [['--organisation-uuid', uuid], { field: 'organisation__uuid', value: uuid }],
    [['--uuid', `${uuid}, b`], { field: 'uuid', values: [uuid, 'b'] }],
    [['--access', 'private'], { field: 'access_modifier', value: 'Private' }],
    [['--layer', uuid], { field: 'layers__uuid', value: uuid }],
    [['--in-scenario'], { field: 'scenario__isnull', value: false }],
    [['--not-in-scenario'], { field: 'scenario__isnull', value: true }],
    [['--writable'], { field: 'writable' }],
    [['--created-after', '2024-08-16'], { field: 'created', lookup: 'gte', value: '2024-08-16T00:00:00Z' }],
    [
      ['--created-before', '2024-08-16T12:00'],
      { field: 'created', lookup: 'lt', value: '2024-08-16T12:00:00Z' },
    ],
    [
      ['--changed-after', '2024-08-16 12:00:01Z'],
      { field: 'last_modified', lookup: 'gte', value: '2024-08-16T12:00:01Z' },
    ],
    [
      ['--changed-before', '2024-08-16T12:00:00+02:00'],
      { field: 'last_modified', lookup: 'lt', value: '2024-08-16T10:00:00Z' },
    ],
    [
      ['--first-value-after', '2024-01-01T02:00:00.784912Z'],
      { field: 'first_value_timestamp', lookup: 'gte', value: '2024-01-01T02:00:00.784912Z' },
    ],
    [
      ['--first-value-before', '2024-01-01'],
      { field: 'first_value_timestamp', lookup: 'lt', value: '2024-01-01T00:00:00Z' },
    ],
    [
      ['--last-value-after', '2024-01-01'],
      { field: 'last_value_timestamp', lookup: 'gte', value: '2024-01-01T00:00:00Z' },
    ],
    [
      ['--last-value-before', '2024-01-01'],
      { field: 'last_value_timestamp', lookup: 'lt', value: '2024-01-01T00:00:00Z' },
    ],
    [['--where', 'name=a=b'], { field: 'name', lookup: 'exact', value: 'a=b' }],
    [
      ['--where', 'organisation__name__startswith=A'],
      { field: 'organisation__name', lookup: 'startswith', value: 'A' },
    ],
    [
      ['--where', 'created__exact=2024-01-01'],
      { field: 'created', lookup: 'exact', value: '2024-01-01T00:00:00Z' },
    ],
    [
      ['--where', 'last_modified__lte=2024-01-01'],
      { field: 'last_modified', lookup: 'lte', value: '2024-01-01T00:00:00Z' },
    ],
    [
      ['--where', 'first_value_timestamp__gt=2024-01-01'],
      { field: 'first_value_timestamp', lookup: 'gt', value: '2024-01-01T00:00:00Z' },
    ],
    [['--where', `layers__uuid=${uuid}`], { field: 'layers__uuid', value: uuid }],
    [['--where', 'access_modifier=100'], { field: 'access_modifier', value: 'Common' }],
    [['--where', 'scenario__isnull=True'], { field: 'scenario__isnull', value: true }],
    [['--where', 'writable=true'], { field: 'writable' }],
  ])('%o', (args, condition) => {
    expect(query(...args)).toEqual({ where: [condition], order: null, scenario: null });
  });

  test('one option given twice is two conditions, not the last one', () => {
    expect(query('--name', 'a', '--name', 'b').where).toEqual([
      { field: 'name', lookup: 'icontains', value: 'a' },
      { field: 'name', lookup: 'icontains', value: 'b' },
    ]);
    expect(query('--access', 'public', '--access', 'hidden').where).toHaveLength(2);
    expect(() => query('--scenario', 'a', '--scenario', 'b')).toThrow('one scenario');
  });

  test('conditions add up, --where as often as wanted', () => {
    const { where: all, scenario } = query(
      ...['--name', 'a', '--where', 'created__lt=2024-01-01', '--where', 'created__gt=2023-01-01'],
      ...['--writable', '--scenario', uuid],
    );
    expect(all.map(({ field }) => field)).toEqual(['name', 'created', 'created', 'writable']);
    expect(scenario).toBe(uuid);
  });

  test.each([
    ['name', false],
    ['-size', true],
    ['supplier_code', false],
    ['-last_modified', true],
  ])('--order %s', (order, descending) => {
    expect(query('--order', order).order).toEqual({ by: order.replace('-', ''), descending });
  });

  test('--limit and --all', () => {
    expect(action('list', '--limit', '7')).toMatchObject({ most: 7 });
    expect(action('list', '--all')).toMatchObject({ most: Number.POSITIVE_INFINITY });
  });

  test.each([
    ['--order', 'created'],
    ['--limit', '0'],
    ['--limit', '5', '--all'],
    ['--access', 'Secret'],
    ['--name', ' '],
    ['--created-after', 'yesterday'],
    ['--created-after', '2024-06-31'],
    ['--created-after', '2024-06-30T25:00:00Z'],
    ['--where', 'created__year=2024'],
    ['--where', 'size=5'],
    ['--where', 'name'],
    ['--where', 'writable=false'],
    ['--where', 'scenario__isnull=maybe'],
    ['--in-scenario', '--not-in-scenario'],
    ['--scenario', uuid, '--not-in-scenario'],
  ])('%s %s is refused', (...args) => {
    expect(() => query(...args)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('rasters delete', () => {
  test('takes UUIDs or filters', () => {
    expect(action('delete', 'a', 'b')).toEqual({
      ...{ does: 'delete', how: 'unused', what: { by: 'uuids', uuids: ['a', 'b'] } },
    });
    expect(action('delete', '--dry-run', '--scenario', uuid)).toEqual({
      does: 'delete',
      how: 'look',
      what: { by: 'query', query: { where: [], order: null, scenario: uuid } },
    });
    expect(action('delete', '--force', 'a')).toEqual({
      does: 'force-delete',
      uuid: 'a',
      typedName: undefined,
    });
    expect(action('delete', '--force', '--name-typed', 'A b', 'a')).toMatchObject({ typedName: 'A b' });
  });

  test.each([
    ['everything, when nothing was said', []],
    ['UUIDs and filters', ['a', '--name', 'x']],
    ['several by force', ['--force', 'a', 'b']],
    ['by force what a filter finds', ['--force', '--name', 'x']],
    ['a dry run by force', ['--force', '--dry-run', 'a']],
    ['a name typed for nothing', ['--name-typed', 'A', 'a']],
  ])('%s is refused', (_what, args) => {
    expect(() => action('delete', ...args)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
