import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { items, type Json, type Portal, startPortal } from './start-portal.ts';

let portal: Portal;
let all: Json[];

beforeAll(async () => {
  portal = await startPortal({ rasterSources: 210 });
  all = await listed('rastersources/');
});
afterAll(() => portal.close());

/** Every source of a list, page by page. */
async function listed(path: string, from = portal): Promise<Json[]> {
  const found: Json[] = [];
  for (let next: string | null = path; next !== null; ) {
    const page: Json = await from.get(next);
    found.push(...items(page));
    next = page['next'] as string | null;
  }
  return found;
}

const text = (source: Json, field: string): string => String(source[field]);
const organisation = (source: Json): Json => source['organisation'] as Json;
const layers = (source: Json): string[] =>
  (source['layers'] as string[]).map((url) => url.split('/').at(-2)!);
const at = (source: Json, field: string): number => Date.parse(text(source, field));
const then = '2024-08-16T12:51:09.070Z';

describe('a list of raster sources', () => {
  test('pages over thousands, each once', async () => {
    const large = await startPortal({ rasterSources: 2_010 });
    const found = await listed('rastersources/', large);
    await large.close();
    expect(found).toHaveLength(2_010);
    expect(new Set(found.map((source) => source['uuid'])).size).toBe(2_010);
  });

  test.each<readonly [query: string, fits: (source: Json) => boolean]>([
    ['name=Rain 2021 sheet 0003', (source) => source['name'] === 'Rain 2021 sheet 0003'],
    ['name__exact=Rain 2021 sheet 0003', (source) => source['name'] === 'Rain 2021 sheet 0003'],
    ['name__startswith=HAVENOORD', (source) => text(source, 'name').startsWith('HAVENOORD')],
    ['name__endswith=sheet 0012', (source) => text(source, 'name').endsWith('sheet 0012')],
    ['name__icontains=LAND use', (source) => text(source, 'name').includes('Land use')],
    ['organisation__name=Gemeente Meerdorp', (each) => organisation(each)['name'] === 'Gemeente Meerdorp'],
    ['organisation__name__startswith=Water', (each) => text(organisation(each), 'name').startsWith('Water')],
    ['organisation__name__endswith=land', (each) => text(organisation(each), 'name').endsWith('land')],
    ['organisation__name__icontains=DIJK', (each) => /dijk/iu.test(text(organisation(each), 'name'))],
    ['access_modifier=Private', (source) => source['access_modifier'] === 'Private'],
    ['access_modifier=100', (source) => source['access_modifier'] === 'Common'],
    ['access_modifier=Hidden', (source) => source['access_modifier'] === 'Hidden'],
    ['writable=true', (source) => source['writable'] === true],
    [`created=${then}`, (source) => at(source, 'created') === Date.parse(then)],
    [`created__exact=${then}`, (source) => at(source, 'created') === Date.parse(then)],
    [`created__lt=${then}`, (source) => at(source, 'created') < Date.parse(then)],
    [`created__lte=${then}`, (source) => at(source, 'created') <= Date.parse(then)],
    [`created__gt=${then}`, (source) => at(source, 'created') > Date.parse(then)],
    [`created__gte=${then}`, (source) => at(source, 'created') >= Date.parse(then)],
    [`last_modified__lt=${then}`, (source) => at(source, 'last_modified') < Date.parse(then)],
    [`last_modified__gte=${then}`, (source) => at(source, 'last_modified') >= Date.parse(then)],
    [
      'first_value_timestamp=2024-01-01T02:00:00.784912Z',
      (source) => source['first_value_timestamp'] === '2024-01-01T02:00:00.784912Z',
    ],
    [
      'last_value_timestamp__lt=2024-01-01T02:00:00.784912Z&last_value_timestamp__gte=2024-01-01T02:00:00.695312Z',
      (source) => source['last_value_timestamp'] === '2024-01-01T02:00:00.695312Z',
    ],
    [
      'first_value_timestamp__gt=2023-03-01T00:00:00Z',
      (source) => at(source, 'first_value_timestamp') > Date.parse('2023-03-01T00:00:00Z'),
    ],
    ['unheard_of=1', () => true],
  ])('?%s', async (query, fits) => {
    const found = await listed(`rastersources/?${query.replaceAll(' ', '%20')}`);
    const expected = all.filter(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  test('?uuid=, ?layers__uuid=, ?organisation__uuid=, with and without hyphens', async () => {
    const [one, other] = [all[3]!, all[150]!];
    const uuids = [text(one, 'uuid').toUpperCase(), text(other, 'uuid')];
    expect(await listed(`rastersources/?uuid=${uuids.join(',')}`)).toEqual([one, other]);
    const [layer = ''] = layers(one);
    const shown = all.filter((source) => layers(source).includes(layer));
    expect(shown.length).toBeGreaterThan(1);
    expect(await listed(`rastersources/?layers__uuid=${layer}`)).toEqual(shown);
    const bare = text(organisation(one), 'uuid').replaceAll('-', '');
    const owned = all.filter((each) => organisation(each)['uuid'] === organisation(one)['uuid']);
    expect(await listed(`rastersources/?organisation__uuid=${bare}`)).toEqual(owned);
  });

  test('?scenario__isnull= parts the list in two', async () => {
    const without = await listed('rastersources/?scenario__isnull=true');
    const within = await listed('rastersources/?scenario__isnull=false');
    expect(without.length * within.length).toBeGreaterThan(0);
    expect(without.length + within.length).toBe(all.length);
  });

  test.each(['name', 'supplier_code', 'size', 'last_modified'])('?ordering=%s, and backwards', async (by) => {
    const up = await listed(`rastersources/?ordering=${by}`);
    const down = await listed(`rastersources/?ordering=-${by}`);
    const keys = up.map((source) => source[by] as string | number | null);
    expect(keys).toEqual(
      all
        .map((source) => source[by] as string | number | null)
        .toSorted((a, b) => (a === b ? 0 : a === null ? 1 : b === null || a < b ? -1 : 1)),
    );
    expect(down.map((source) => source[by])).toEqual(keys.toReversed());
    expect(up).toHaveLength(all.length);
  });

  test('a time that is none is refused by its name', async () => {
    const answer = await portal.call('GET', 'rastersources/?created__lt=yesterday');
    expect([answer.status, Object.keys(answer.json)]).toEqual([400, ['created__lt']]);
  });

  test('is the same in every run', async () => {
    const again = await startPortal({ rasterSources: 20 });
    const uuids = (sources: Json[]): unknown[] => sources.map((source) => source['uuid']);
    try {
      expect(uuids(items(await again.get('rastersources/?page=2')))).toEqual(uuids(all.slice(10, 20)));
    } finally {
      await again.close();
    }
  });
});

describe('what uses a source', () => {
  test('is shown by its link, and 404 where one may not see it', async () => {
    const answers = await Promise.all(
      (all[2]!['layers'] as string[]).map(async (link) => {
        const { status, json } = await portal.call('GET', link);
        return [status, json['name']];
      }),
    );
    expect(answers).toEqual([
      [200, 'maximum water level'],
      [200, 'water level'],
      [200, 'maximum water depth'],
      [404, undefined],
    ]);
    const [label = ''] = all[7]!['labeltypes'] as string[];
    expect((await portal.call('GET', label)).json).toMatchObject({ name: 'flooded buildings', url: label });
    expect((await portal.call('GET', label.replace('labeltypes', 'rasters'))).status).toBe(404);
  });
});

describe('deleting a source', () => {
  test('one that nothing uses goes; one in use stays unless it is forced; one that is not yours stays', async () => {
    const own = await startPortal({ rasterSources: 10 });
    const [foreign, used, , , , free] = items(await own.get('rastersources/')) as [
      Json,
      Json,
      Json,
      Json,
      Json,
      Json,
    ];
    const remove = async (source: Json, body?: Json, key?: string): Promise<number> => {
      const path = `rastersources/${text(source, 'uuid')}/`;
      return (await own.call('DELETE', path, { ...(body && { body }), ...(key && { key }) })).status;
    };
    try {
      expect(await remove(free, undefined, own.lizard.readOnlyKey)).toBe(403);
      expect(await remove(free)).toBe(204);
      expect(await remove(free)).toBe(404);
      expect(await remove(used)).toBe(412);
      expect(await remove(used, { force: false })).toBe(412);
      expect(await remove(used, { force: true })).toBe(204);
      expect(await remove(foreign, { force: true })).toBe(403);
      expect(await own.get('rastersources/')).toMatchObject({ count: 8 });
      expect((await own.call('DELETE', `rastersources/${text(foreign, 'uuid')}`)).status).toBe(405);
    } finally {
      await own.close();
    }
  });
});
