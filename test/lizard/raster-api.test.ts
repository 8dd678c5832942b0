import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLizardClient } from '../../src-main/lizard/create-lizard-client.ts';
import { collect } from '../support/collect.ts';
import { LizardStub, type StubScript } from '../support/lizard-stub.ts';

const key = 'abcdefg.01234567890';
const uuid = '34ff2e6b-16c4-4755-adf4-07f474f55e95';
const signal = new AbortController().signal;
const everything = { where: [], order: null };

let stub: LizardStub;
let script: StubScript;
const client = () => createLizardClient({ portal: stub.origin, key, tuning: { backoffLimitMs: 1 } });

beforeEach(async () => {
  stub = await LizardStub.start((request, origin) => script(request, origin));
});
afterEach(async () => stub[Symbol.asyncDispose]());

const bare = { uuid, layers: [], labeltypes: [] };
const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('this should have failed'),
    (error: unknown) => error,
  );

describe('reading raster sources', () => {
  test('only the UUID and what uses it must be there; what is missing is null', async () => {
    script = () => ({ body: bare });
    const { source, raw } = await client().rasterSource(uuid, signal);
    expect(raw).toEqual(bare);
    expect(source).toMatchObject({ name: '', description: null, size: null, interval: null, writable: null });
  });

  test.each(['uuid', 'layers', 'labeltypes'])(
    'without %s there is no telling what may be deleted',
    async (field) => {
      script = () => ({ body: { ...bare, [field]: undefined } });
      expect(await caught(client().rasterSource(uuid, signal))).toMatchObject({
        code: 'portal-refused',
        message: expect.stringContaining(field) as string,
      });
    },
  );

  test('of another UUID are not taken for the one asked for', async () => {
    script = () => ({ body: { ...bare, uuid: uuid.toUpperCase() } });
    expect((await client().rasterSource(uuid, signal)).source.uuid).toBe(uuid.toUpperCase());
    script = () => ({ body: { ...bare, uuid: '00000000-0000-4000-8000-000000000000' } });
    expect(await caught(client().rasterSource(uuid, signal))).toMatchObject({ code: 'portal-refused' });
  });

  test('a description is null or text, a fill value text or a number', async () => {
    script = () => ({ body: { ...bare, description: '', fill_value: -9999, size: 0, temporal: true } });
    const { source } = await client().rasterSource(uuid, signal);
    expect(source).toMatchObject({ description: null, fill_value: '-9999', size: 0, temporal: true });
  });

  test('what is only shown may be of any form', async () => {
    const odd = {
      name: 7,
      organisation: [],
      spatial_bounds: { west: null },
      size: '5',
      interval: 300,
      writable: 1,
    };
    script = () => ({ body: { ...bare, ...odd } });
    const { source } = await client().rasterSource(uuid, signal);
    const unknown = { organisation: null, spatial_bounds: null, size: null, interval: null, writable: null };
    expect(source).toMatchObject({ name: '', ...unknown });
  });

  test('pages are followed at home, without the mark of a browser’s page', async () => {
    script = ({ url }, origin) => ({
      body: url.includes('page=2')
        ? { count: 2, next: null, results: [{ ...bare, uuid: 'another', name: 'two' }] }
        : { count: 2, next: `${origin}${url}&format=api&page=2`, results: [{ ...bare, name: 'one' }] },
    });
    const query = {
      where: [{ field: 'writable' } as const],
      order: { by: 'size', descending: true } as const,
    };
    const pages = await collect(client().rasterSourcePages(query, signal));
    expect(pages.flatMap(({ results }) => results.map(({ name }) => name))).toEqual(['one', 'two']);
    expect(stub.paths).toEqual([
      '/api/v4/rastersources/?writable=true&ordering=-size',
      '/api/v4/rastersources/?writable=true&ordering=-size&page=2',
    ]);
  });

  test('a next page on another origin is an error, and nothing is asked there', async () => {
    await using other = await LizardStub.start(() => ({ body: { next: null, results: [] } }));
    const next = `${other.origin}/api/v4/rastersources/?page=2`;
    script = () => ({ body: { next, results: [] } });
    const lizard = client();
    expect(await caught(collect(lizard.rasterSourcePages(everything, signal)))).toMatchObject({
      code: 'portal-refused',
    });
    expect(await caught(lizard.rasterSourcePage({ next }, signal))).toMatchObject({ code: 'portal-refused' });
    expect(other.requests).toEqual([]);
  });
});

describe('what uses a source', () => {
  test('has its name, or null where the portal answers 404', async () => {
    script = ({ url }) =>
      url.includes('/rasters/') ? { body: { name: 'Depth' } } : { status: 404, body: {} };
    const { origin } = stub;
    expect(await client().linkedName(`${origin}/api/v4/rasters/${uuid}/?format=api`, signal)).toBe('Depth');
    expect(await client().linkedName(`${origin}/api/v4/labeltypes/${uuid}/`, signal)).toBeNull();
    expect(stub.paths).toEqual([`/api/v4/rasters/${uuid}/`, `/api/v4/labeltypes/${uuid}/`]);
  });

  test('is not asked for on another origin', async () => {
    await using other = await LizardStub.start(() => ({ body: { name: 'Depth' } }));
    const link = `${other.origin}/api/v4/rasters/${uuid}/`;
    expect(await caught(client().linkedName(link, signal))).toMatchObject({ code: 'portal-refused' });
    expect(other.requests).toEqual([]);
  });
});

describe('deleting a source', () => {
  const remove = (force: boolean) => client().deleteRasterSource(uuid.toUpperCase(), { force }, signal);

  test('asks with the slash at the end, and with a body only to force it', async () => {
    script = () => ({ status: 204, headers: { 'content-length': '0' } });
    await remove(false);
    await remove(true);
    expect(stub.requests.map(({ method, url, headers }) => [method, url, headers['content-type']])).toEqual([
      ['DELETE', `/api/v4/rastersources/${uuid}/`, undefined],
      ['DELETE', `/api/v4/rastersources/${uuid}/`, 'application/json'],
    ]);
  });

  test('one in use says by how many', async () => {
    const link = `${stub.origin}/api/v4/rasters/${uuid}/`;
    const used = { ...bare, name: 'Depth', layers: [link, link], labeltypes: [link] };
    script = ({ method }) => (method === 'GET' ? { body: used } : { status: 412, body: { detail: 'No.' } });
    expect(await caught(remove(false))).toMatchObject({
      code: 'in-use',
      message: expect.stringMatching(/"Depth" is in use on .* by 2 layers and 1 label type/u) as string,
      cause: { trouble: 'refused', status: 412 },
    });
  });

  test.each([
    [403, 'unauthorised'],
    [404, 'not-found'],
    [412, 'in-use'],
  ])('%i is %s', async (status, code) => {
    script = () => ({ status, body: { detail: 'No.' } });
    expect(await caught(remove(false))).toMatchObject({ code });
  });

  test('a lost answer and then "not found" is a deletion', async () => {
    script = () => (stub.requests.length === 1 ? { drop: true } : { status: 404, body: {} });
    await remove(false);
    expect(stub.requests).toHaveLength(2);
  });

  test.each(['..', '', 'a/b'])('%j is no UUID, and nothing is deleted for it', async (given) => {
    expect(await caught(client().deleteRasterSource(given, { force: true }, signal))).toMatchObject({
      code: 'usage',
    });
    expect(stub.requests).toEqual([]);
  });
});
