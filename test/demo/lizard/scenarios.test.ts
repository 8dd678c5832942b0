import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { items, type Json, type Portal, startPortal } from './start-portal.ts';

let portal: Portal;
let uuids: string[];
beforeAll(async () => {
  portal = await startPortal();
  uuids = [];
  for (const [name, modelName] of [
    ['Polder, 100 mm', 'North model'],
    ['polder, 50 mm', 'South model'],
    ['City, 100 mm', null],
  ] as const) {
    uuids.push((await portal.lizard.makeScenario({ name, modelName })).uuid);
    await portal.clock.advance(1000);
  }
});
afterAll(() => portal.close());

const namesOf = (list: Json): unknown[] => items(list).map((each) => each['name']);
const errorKeys = ['status', 'code', 'message', 'detail'];
const scenarioKeys = [
  ...['url', 'uuid', 'name', 'source', 'description', 'organisation', 'project', 'access_modifier'],
  ...['created', 'last_modified', 'supplier', 'simulation_identifier', 'simulation_start', 'simulation_end'],
  ...['model_name', 'model_identifier', 'model_revision', 'has_raw_results', 'total_size', 'extra_metadata'],
];

describe('scenarios/', () => {
  test('lists with every field in its order', async () => {
    const list = await portal.get('scenarios/');
    expect(Object.keys(list)).toEqual(['count', 'next', 'previous', 'results']);
    expect(Object.keys(items(list)[0]!)).toEqual(scenarioKeys);
    expect(items(list)[0]).toMatchObject({
      url: `${portal.lizard.origin}/api/v4/scenarios/${uuids[0]!}/`,
      organisation: { name: 'Demo Water Authority' },
      supplier: 'demo.modeller',
      created: '2026-11-21T12:00:00Z',
      has_raw_results: false,
      total_size: 0,
    });
  });

  test.each([
    ['name=Polder, 100 mm', ['Polder, 100 mm']],
    ['name__exact=polder', []],
    ['name__startswith=Polder', ['Polder, 100 mm']],
    ['name__endswith=100 mm', ['Polder, 100 mm', 'City, 100 mm']],
    ['name__icontains=POLDER', ['Polder, 100 mm', 'polder, 50 mm']],
    ['name__isnull=true', []],
    ['model_name=South model', ['polder, 50 mm']],
    ['model_name__icontains=model&name__endswith=100 mm', ['Polder, 100 mm']],
    ['model_name__isnull=true', ['City, 100 mm']],
    ['model_name__isnull=false', ['Polder, 100 mm', 'polder, 50 mm']],
    ['ordering=name', ['City, 100 mm', 'Polder, 100 mm', 'polder, 50 mm']],
    ['ordering=-created', ['City, 100 mm', 'polder, 50 mm', 'Polder, 100 mm']],
    ['ordering=nonsense', ['Polder, 100 mm', 'polder, 50 mm', 'City, 100 mm']],
    ['writable=true&name__startswith=City', ['City, 100 mm']],
  ])('?%s', async (query, names) => {
    const list = await portal.get(`scenarios/?${query}`);
    expect([list['count'], namesOf(list)]).toEqual([names.length, names]);
  });

  test('finds by uuid: one, several, in any case', async () => {
    expect(namesOf(await portal.get(`scenarios/?uuid=${uuids[1]!.toUpperCase()}`))).toEqual([
      'polder, 50 mm',
    ]);
    expect(namesOf(await portal.get(`scenarios/?uuid=${uuids[0]!},${uuids[2]!}`))).toHaveLength(2);
    expect(namesOf(await portal.get('scenarios/?uuid=00000000-0000-0000-0000-000000000000'))).toEqual([]);
  });

  test('finds by organisation, with and without hyphens', async () => {
    const { uuid } = portal.lizard.organisation;
    expect(await portal.get(`scenarios/?organisation__uuid=${uuid}`)).toMatchObject({ count: 3 });
    expect(await portal.get(`scenarios/?organisation__uuid=${uuid.replaceAll('-', '')}`)).toMatchObject({
      count: 3,
    });
    expect(await portal.get(`scenarios/?organisation__uuid=${uuids[0]!}`)).toMatchObject({ count: 0 });
  });

  test('answers 404 beyond the last page', async () => {
    const answer = await portal.call('GET', 'scenarios/?page=2');
    expect([answer.status, Object.keys(answer.json)]).toEqual([404, errorKeys]);
  });

  test('says its methods', async () => {
    const { headers } = await portal.call('GET', 'scenarios/');
    expect([headers.get('allow'), headers.get('vary')]).toEqual(['GET, POST, HEAD, OPTIONS', 'Accept']);
    expect((await portal.call('OPTIONS', 'scenarios/')).status).toBe(200);
    expect(await portal.call('HEAD', 'scenarios/')).toMatchObject({ status: 200, text: '' });
  });
});

describe('making a scenario', () => {
  const body = () => ({
    name: 'Made by a client',
    description: 'For the annual check',
    source: '3Di',
    project: null,
    access_modifier: 'Common',
    organisation: portal.lizard.organisation.uuid,
    simulation_start: '2026-01-05T06:00:00Z',
    simulation_end: '2026-01-05T07:00:00Z',
    simulation_identifier: '123',
    model_name: 'North model',
    model_identifier: 'north',
    model_revision: '12',
    extra_metadata: { storm: 'T100' },
  });

  test('answers 201 with the whole scenario; it can be read, changed and deleted', async () => {
    const made = await portal.call('POST', 'scenarios/', { body: body() });
    expect([made.status, Object.keys(made.json)]).toEqual([201, scenarioKeys]);
    expect(made.json).toMatchObject({ ...body(), organisation: { ...portal.lizard.organisation } });
    const path = `scenarios/${String(made.json['uuid'])}/`;
    expect(await portal.get(path)).toEqual(made.json);
    await portal.clock.advance(1500);
    const changed = await portal.call('PATCH', path, { body: { name: 'Renamed' } });
    expect([changed.status, changed.json['name'], changed.json['model_name']]).toEqual([
      200,
      'Renamed',
      'North model',
    ]);
    expect(changed.json['last_modified']).not.toBe(made.json['last_modified']);
    expect(await portal.call('DELETE', path)).toMatchObject({ status: 204, text: '' });
    expect((await portal.call('GET', path)).status).toBe(404);
  });

  test.each([
    [{ name: 'ab' }, { name: ['Ensure this field has at least 3 characters.'] }],
    [{ name: null }, { name: ['This field may not be null.'] }],
    [{ name: ' ' }, { name: ['This field may not be blank.'] }],
    [{ name: 5 }, { name: ['Not a valid string.'] }],
    [{ access_modifier: 'Secret' }, { access_modifier: ['"Secret" is not a valid choice.'] }],
    [{ extra_metadata: [] }, { extra_metadata: ['Value must be valid JSON.'] }],
    [{ organisation: 'x' }, { organisation: ['Object with uuid=x does not exist.'] }],
  ])('%j is refused field by field', async (wrong, errors) => {
    expect(await portal.call('POST', 'scenarios/', { body: { ...body(), ...wrong } })).toMatchObject({
      status: 400,
      json: errors,
    });
  });

  test('a body with nothing says everything that is missing, and makes nothing', async () => {
    const before = (await portal.get('scenarios/'))['count'];
    const answer = await portal.call('POST', 'scenarios/', { body: {} });
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({
      name: ['This field is required.'],
      organisation: ['This field is required.'],
    });
    expect((await portal.get('scenarios/'))['count']).toBe(before);
  });

  test('what is not JSON is refused', async () => {
    const basic = Buffer.from(`__key__:${portal.lizard.key}`).toString('base64');
    const send = (type: string, body: string) =>
      fetch(`${portal.lizard.origin}/api/v4/scenarios/`, {
        method: 'POST',
        headers: { authorization: `Basic ${basic}`, 'content-type': type },
        body,
      });
    expect((await send('application/json', '{"name":')).status).toBe(400);
    expect((await send('application/json', '[]')).status).toBe(400);
    expect((await send('text/plain', '{}')).status).toBe(415);
  });
});

describe('what is not there', () => {
  const nowhere = 'scenarios/00000000-0000-0000-0000-000000000000/';

  test.each([nowhere, `${nowhere}results/`, `${nowhere}results/raw/`, `${nowhere}results/1/`, 'nothing/'])(
    'GET %s is 404 in the envelope',
    async (path) => {
      const answer = await portal.call('GET', path);
      expect([answer.status, Object.keys(answer.json)]).toEqual([404, errorKeys]);
    },
  );

  test('a DELETE without the trailing slash is 405 with code 10, and deletes nothing', async () => {
    const answer = await portal.call('DELETE', `scenarios/${uuids[0]!}`);
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.json)).toEqual(errorKeys);
    expect(answer.json).toMatchObject({ status: 405, code: 10, detail: 'Method "DELETE" not allowed.' });
    expect((await portal.call('GET', `scenarios/${uuids[0]!}/`)).status).toBe(200);
  });

  test('a GET without it finds nothing', async () => {
    expect((await portal.call('GET', 'scenarios')).status).toBe(404);
  });

  test('methods an endpoint does not have are 405', async () => {
    expect((await portal.call('DELETE', 'scenarios/')).status).toBe(405);
    expect((await portal.call('PUT', `scenarios/${uuids[0]!}/`, { body: {} })).status).toBe(405);
  });
});
