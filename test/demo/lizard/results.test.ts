import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSampleScenario } from '../../../src-main/demo/lizard/make-sample-scenario.ts';
import type { MadeScenario } from '../../../src-main/demo/lizard/scenario-spec.ts';
import { type Answer, items, type Json, type Portal, put, startPortal } from './start-portal.ts';

let portal: Portal;
let scenario: MadeScenario;
beforeEach(async () => {
  portal = await startPortal({ pickupDelayMs: 5000, deleteDelayMs: 7000 });
  scenario = await makeSampleScenario(portal.lizard);
});
afterEach(() => portal.close());

const results = (): string => `scenarios/${scenario.uuid}/results/`;
const pathOf = (code: string): string =>
  `${results()}${scenario.results.find((each) => each.code === code)!.id}/`;
const result = (code: string): Promise<Json> => portal.get(pathOf(code));
const resultKeys = [
  ...['url', 'id', 'name', 'code', 'description', 'family', 'raster', 'attachment_url', 'upload_url'],
];
const uuidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

describe('results/', () => {
  test('lists with every field in its order, all waiting for an upload', async () => {
    const list = await portal.get(results());
    expect([list['count'], list['next'], list['previous']]).toEqual([9, null, null]);
    for (const each of items(list)) {
      expect(Object.keys(each)).toEqual(resultKeys);
      expect(each).toMatchObject({ description: null, raster: null, attachment_url: null });
      expect(each['url']).toBe(`${scenario.url}results/${String(each['id'])}/`);
      expect(each['upload_url']).toEqual(expect.any(String) as unknown);
    }
    expect(items(list).map((each) => [each['code'], each['family'], each['name']])).toEqual([
      ['grid-admin', 'Raw', 'Grid administration'],
      ['results-3di', 'Raw', 'Raw 3Di output'],
      ['aggregate-results-3di', 'Raw', 'Aggregated 3Di output'],
      ['logfiles', 'Raw', 'Calculation core logging'],
      ['depth-max-dtri', 'Basic', 'Maximum water depth'],
      ['s1-max-dtri', 'Basic', 'Maximum water level'],
      ['depth-first-dtri', 'Arrival', 'Arrival times'],
      ['total-damage', 'Damage', 'Total damage'],
      ['damage-summary', 'Damage', 'Damage summary (csv)'],
    ]);
  });

  test('pages by ten', async () => {
    for (let at = 0; at < 3; at += 1)
      await portal.call('POST', results(), {
        body: { name: `Extra ${at}`, code: `extra-${at}`, family: 'Basic' },
      });
    const first = await portal.get(results());
    expect([first['count'], items(first).length]).toEqual([12, 10]);
    const second = (await portal.call('GET', String(first['next']))).json;
    expect(items(second)).toHaveLength(2);
    expect(second['previous']).toBe(`${scenario.url}results/`);
  });

  test('every GET signs anew, for seven days, under the key of the code', async () => {
    const first = new URL(String((await result('grid-admin'))['upload_url']));
    await portal.clock.advance(1000);
    const second = new URL(String((await result('grid-admin'))['upload_url']));
    expect(first.pathname.endsWith(`/scenarios/${scenario.uuid}/grid-admin-upload`)).toBe(true);
    expect(first.searchParams.get('X-Amz-Expires')).toBe('604800');
    expect(first.searchParams.get('X-Amz-SignedHeaders')).toBe('host');
    expect(first.searchParams.get('X-Amz-Date')).toBe('20261121T120000Z');
    expect(second.searchParams.get('X-Amz-Date')).toBe('20261121T120001Z');
    expect(second.searchParams.get('X-Amz-Signature')).not.toBe(first.searchParams.get('X-Amz-Signature'));
  });

  test('a result can be made, changed and deleted', async () => {
    const body = {
      name: 'Direct damage',
      code: 'direct-damage',
      family: 'Damage',
      raster: null,
      attachment_url: null,
    };
    const made = await portal.call('POST', results(), { body: { ...body, description: 'euro' } });
    expect([made.status, Object.keys(made.json)]).toEqual([201, resultKeys]);
    expect(made.json).toMatchObject({
      code: 'direct-damage',
      description: 'euro',
      upload_url: expect.any(String) as unknown,
    });
    const path = `${results()}${String(made.json['id'])}/`;
    const changed = await portal.call('PATCH', path, { body: { name: 'Damage (direct)' } });
    expect([changed.status, changed.json['name'], changed.json['code']]).toEqual([
      ...[200, 'Damage (direct)', 'direct-damage'],
    ]);
    expect(await portal.call('DELETE', path)).toMatchObject({ status: 204, text: '' });
    expect((await portal.call('GET', path)).status).toBe(404);
  });

  test.each([
    [{ name: 'ab' }, { name: ['Ensure this field has at least 3 characters.'] }],
    [{ code: undefined }, { code: ['This field is required.'] }],
    [{ family: 'Weather' }, { family: ['"Weather" is not a valid choice.'] }],
    [{ family: undefined }, { family: ['This field is required.'] }],
    [{ raster: 'x' }, { raster: ['Object with uuid=x does not exist.'] }],
    [{ attachment_url: 'http://x' }, { attachment_url: ['Must be null.'] }],
  ])('making one with %j is refused field by field', async (wrong, errors) => {
    const body = { name: 'Some result', code: 'some-code', family: 'Basic', ...wrong };
    expect(await portal.call('POST', results(), { body })).toMatchObject({ status: 400, json: errors });
  });

  test('a result is found below its own scenario only', async () => {
    const other = await portal.lizard.makeScenario();
    const { id } = scenario.results[0]!;
    expect((await portal.call('GET', `scenarios/${other.uuid}/results/${id}/`)).status).toBe(404);
  });
});

describe('an upload', () => {
  test('is not the portal’s before the delay is over, and its attachment after it', async () => {
    const { upload_url: url } = await result('grid-admin');
    await put(url, 'grid');
    expect(await result('grid-admin')).toMatchObject({
      attachment_url: null,
      upload_url: expect.any(String) as unknown,
    });
    await portal.clock.advance(4999);
    expect(await result('grid-admin')).toMatchObject({ attachment_url: null });
    await portal.clock.advance(1);
    const taken = await result('grid-admin');
    expect(taken).toMatchObject({ raster: null, upload_url: null });
    const attachment = new URL(String(taken['attachment_url']));
    expect(attachment.pathname.endsWith(`/scenarios/${scenario.uuid}/gridadmin.h5`)).toBe(true);
    expect(await (await fetch(attachment)).text()).toBe('grid');
  });

  test.each([
    ['results-3di', 'results_3di.nc'],
    ['aggregate-results-3di', 'aggregate_results_3di.nc'],
    ['logfiles', 'log_files.zip'],
  ])('of %s ends up as %s', async (code, name) => {
    await put((await result(code))['upload_url'], code);
    await portal.clock.advance(5000);
    const { attachment_url: url } = await result(code);
    expect(new URL(String(url)).pathname.endsWith(`/${name}`)).toBe(true);
    expect(await (await fetch(String(url))).text()).toBe(code);
  });

  test('of the damage summary is handed out by the portal itself, to those with a key', async () => {
    await put((await result('damage-summary'))['upload_url'], 'a,b\n1,2\n');
    await portal.clock.advance(5000);
    const { id, attachment_url: url, raster, upload_url: upload } = await result('damage-summary');
    expect([raster, upload]).toEqual([null, null]);
    expect(url).toBe(`${portal.lizard.origin}/api/v4/scenario-results/${String(id)}/damage-summary.csv`);
    expect(await portal.call('GET', String(url))).toMatchObject({ status: 200, text: 'a,b\n1,2\n' });
    expect((await portal.call('GET', String(url), { key: null })).status).toBe(401);
  });

  test.each(['depth-max-dtri', 's1-max-dtri', 'depth-first-dtri', 'total-damage'])(
    'of %s becomes a raster which still takes uploads',
    async (code) => {
      await put((await result(code))['upload_url'], 'tiff');
      await portal.clock.advance(5000);
      const taken = await result(code);
      expect(taken['raster']).toMatch(
        new RegExp(`^${portal.lizard.origin}/api/v4/rasters/${uuidPattern}/$`, 'u'),
      );
      expect(taken).toMatchObject({ attachment_url: null, upload_url: expect.any(String) as unknown });
    },
  );

  test('shows in the scenario', async () => {
    await put((await result('grid-admin'))['upload_url'], '12345');
    await put((await result('total-damage'))['upload_url'], '1234567');
    await portal.clock.advance(5000);
    expect(await portal.get(`scenarios/${scenario.uuid}/`)).toMatchObject({
      has_raw_results: true,
      total_size: 12,
    });
  });

  test('left over from a deleted result is not taken for its successor', async () => {
    await put((await result('total-damage'))['upload_url'], 'old');
    await portal.clock.advance(10);
    await portal.call('DELETE', pathOf('total-damage'));
    const body = { name: 'Total damage', code: 'total-damage', family: 'Damage' };
    const made = await portal.call('POST', results(), { body });
    await portal.clock.advance(60_000);
    expect(await portal.get(`${results()}${String(made.json['id'])}/`)).toMatchObject({ raster: null });
  });

  test('is taken over once, however many ask at the same moment', async () => {
    const make = async (code: string, family: string): Promise<string> => {
      const { json } = await portal.call('POST', results(), { body: { name: 'Made anew', code, family } });
      return `${results()}${String(json['id'])}/`;
    };
    // An attachment that replaces an older one takes a moment on the disk: others ask in the middle of it.
    await put((await result('grid-admin'))['upload_url'], 'old grid');
    await portal.clock.advance(5000);
    await portal.call('DELETE', pathOf('grid-admin'));
    const grid = await make('grid-admin', 'Raw');
    const damage = await make('direct-damage', 'Damage');
    for (const path of [grid, damage]) await put((await portal.get(path))['upload_url'], 'new');
    await portal.clock.advance(5000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => portal.get(damage)));
    expect(new Set(answers.map((each) => each['raster'])).size).toBe(1);
    expect(await portal.get('rastersources/')).toMatchObject({ count: 1 });
    expect(await (await fetch(String((await portal.get(grid))['attachment_url']))).text()).toBe('new');
  });

  test('waits as long as the portal is told', async () => {
    await put((await result('grid-admin'))['upload_url'], 'grid');
    portal.lizard.setPickupDelay(0);
    expect(await result('grid-admin')).toMatchObject({ attachment_url: expect.any(String) as unknown });
  });
});

describe('a raster source', () => {
  const layerOf = (each: Json): string => String(each['raster']).split('/').at(-2)!;
  const sourceOf = async (each: Json): Promise<Json> =>
    items(await portal.get(`rastersources/?layers__uuid=${layerOf(each)}`))[0]!;

  test('is found by its layer, with every field in its order', async () => {
    await put((await result('total-damage'))['upload_url'], 'tiff');
    await portal.clock.advance(5500);
    const taken = await result('total-damage');
    const list = await portal.get(`rastersources/?layers__uuid=${layerOf(taken)}`);
    expect([Object.keys(list), list['count']]).toEqual([['count', 'next', 'previous', 'results'], 1]);
    const source = items(list)[0]!;
    expect(Object.keys(source)).toEqual([
      ...['id', 'uuid', 'url', 'name', 'description', 'organisation', 'access_modifier', 'supplier'],
      ...['supplier_code', 'temporal', 'interval', 'first_value_timestamp', 'last_value_timestamp'],
      ...['spatial_bounds', 'projection', 'origin_x', 'origin_y', 'upper_bound_x', 'upper_bound_y'],
      ...['pixelsize_x', 'pixelsize_y', 'created', 'last_modified', 'writable', 'layers', 'labeltypes'],
      ...['size', 'dtype', 'fill_value'],
    ]);
    expect(Object.keys(source['organisation'] as Json)).toEqual(['url', 'uuid', 'name']);
    expect(Object.keys(source['spatial_bounds'] as Json)).toEqual(['west', 'east', 'north', 'south']);
    expect(source).toMatchObject({
      url: `${portal.lizard.origin}/api/v4/rastersources/${String(source['uuid'])}/`,
      layers: [taken['raster']],
      size: 4,
      created: '2026-11-21T12:00:05Z',
      last_modified: '2026-11-21T12:00:05Z',
      interval: null,
      first_value_timestamp: '1970-01-01T00:00:00Z',
      pixelsize_y: -0.5,
      dtype: 'f4',
      fill_value: '-9999.0',
    });
    expect(await portal.get(`rastersources/${String(source['uuid'])}/`)).toEqual(source);
  });

  test('of an unknown layer is an empty list', async () => {
    const answer = await portal.get('rastersources/?layers__uuid=00000000-0000-0000-0000-000000000000');
    expect(answer).toEqual({ count: 0, next: null, previous: null, results: [] });
  });

  test('moves its last_modified when the upload is replaced, and only then; the raster stays', async () => {
    await put((await result('total-damage'))['upload_url'], 'first');
    await portal.clock.advance(5000);
    const before = await result('total-damage');
    const source = await sourceOf(before);
    await portal.clock.advance(60_000);
    expect(await sourceOf(before)).toEqual(source);
    await put(before['upload_url'], 'second!');
    await portal.clock.advance(4999);
    expect(await sourceOf(before)).toEqual(source);
    await portal.clock.advance(1);
    const after = await sourceOf(before);
    expect(after).toEqual({ ...source, size: 7, last_modified: '2026-11-21T12:01:10Z' });
    expect((await result('total-damage'))['raster']).toBe(before['raster']);
  });
});

describe('a scenario that starts out with something', () => {
  test('shows the raster or the attachment it was given', async () => {
    const other = await makeSampleScenario(portal.lizard, {
      holds: {
        'total-damage': { kind: 'raster', size: 123 },
        'grid-admin': { kind: 'attachment', bytes: Buffer.from('old grid') },
        'damage-summary': { kind: 'attachment', bytes: Buffer.from('a,b\n') },
      },
    });
    const byCode = new Map(
      items(await portal.get(`scenarios/${other.uuid}/results/`)).map((each) => [each['code'], each]),
    );
    expect(byCode.get('total-damage')).toMatchObject({
      raster: expect.any(String) as unknown,
      upload_url: expect.any(String) as unknown,
    });
    expect(byCode.get('grid-admin')).toMatchObject({ raster: null, upload_url: null });
    expect(await (await fetch(String(byCode.get('grid-admin')!['attachment_url']))).text()).toBe('old grid');
    const summary: Answer = await portal.call('GET', String(byCode.get('damage-summary')!['attachment_url']));
    expect(summary.text).toBe('a,b\n');
    expect(byCode.get('s1-max-dtri')).toMatchObject({ raster: null, attachment_url: null });
  });
});

describe('the classes of results', () => {
  test.each([
    ['raw', ['grid-admin', 'results-3di', 'aggregate-results-3di', 'logfiles']],
    ['basic', ['depth-max-dtri', 's1-max-dtri']],
    ['arrival', ['depth-first-dtri']],
    ['damage', ['total-damage', 'damage-summary']],
    ['tiles', []],
  ])('%s/ lists its own', async (family, codes) => {
    const answer = await portal.call('GET', `${results()}${family}/`);
    expect(answer.headers.get('allow')).toBe('GET, DELETE, HEAD, OPTIONS');
    expect(answer.json).toMatchObject({ count: codes.length, next: null, previous: null });
    expect(items(answer.json).map((each) => each['code'])).toEqual(codes);
    for (const each of items(answer.json)) expect(Object.keys(each)).toEqual(resultKeys);
  });

  test.each(['raw', 'basic', 'arrival', 'damage', 'tiles'])('%s/ takes no POST', async (family) => {
    const body = { name: 'Some result', code: 'some-code', family: 'Basic' };
    const answer = await portal.call('POST', `${results()}${family}/`, { body });
    expect([answer.status, answer.json['code']]).toEqual([405, 10]);
  });

  test('DELETE schedules: the class is there until the portal gets to it, the others stay', async () => {
    expect(await portal.call('DELETE', `${results()}raw/`)).toMatchObject({ status: 204, text: '' });
    expect(await portal.get(`${results()}raw/`)).toMatchObject({ count: 4 });
    await portal.clock.advance(6999);
    expect(await portal.get(`${results()}raw/`)).toMatchObject({ count: 4 });
    await portal.clock.advance(1);
    expect(await portal.get(`${results()}raw/`)).toMatchObject({ count: 0 });
    expect(await portal.get(results())).toMatchObject({ count: 5 });
  });

  test('DELETE again does not put it off', async () => {
    await portal.call('DELETE', `${results()}raw/`);
    await portal.clock.advance(6000);
    await portal.call('DELETE', `${results()}raw/`);
    await portal.clock.advance(1000);
    expect(await portal.get(`${results()}raw/`)).toMatchObject({ count: 0 });
  });
});

describe('what was asked is counted', () => {
  test('by method and path, without the query', async () => {
    await portal.get('scenarios/');
    await portal.get('scenarios/?page=1');
    await result('grid-admin');
    expect(portal.lizard.requestCount('GET', '/api/v4/scenarios/')).toBe(2);
    expect(portal.lizard.requestCount('POST', '/api/v4/scenarios/')).toBe(0);
    expect(portal.lizard.requestCount('GET', /\/results\/\d+\/$/u)).toBe(1);
    expect(portal.lizard.requests()).toContainEqual({ method: 'GET', path: '/api/v4/scenarios/', count: 2 });
  });
});
