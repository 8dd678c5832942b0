import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLizardClient } from '../../src-main/lizard/create-lizard-client.ts';
import { collect } from '../support/collect.ts';
import { LizardStub, type StubScript } from '../support/lizard-stub.ts';
import { layerUuidOf, resultRow, scenarioUuid } from '../support/result-row.ts';

const key = 'abcdefg.01234567890';
const basic = `Basic ${Buffer.from(`__key__:${key}`).toString('base64')}`;
const signal = new AbortController().signal;
const notFound = { status: 404, body: { status: 404, code: 9, message: 'Not found.', detail: 'Not found.' } };

let stub: LizardStub;
let script: StubScript;
const client = () =>
  createLizardClient({ portal: stub.origin, key, tuning: { backoffLimitMs: 1, longestRetryAfterMs: 3000 } });

beforeEach(async () => {
  stub = await LizardStub.start((request, origin) => script(request, origin));
});
afterEach(async () => stub[Symbol.asyncDispose]());

const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('this should have failed'),
    (error: unknown) => error,
  );

describe('reading', () => {
  test('results of all pages come in order, with the key on every request', async () => {
    script = ({ url }, origin) =>
      url.endsWith('page=2')
        ? { body: { count: 3, next: null, previous: null, results: [resultRow(3)] } }
        : {
            body: {
              count: 3,
              next: `${origin}${url}?format=api&page=2`,
              results: [resultRow(1), resultRow(2)],
            },
          };
    const rows = await collect(client().results(scenarioUuid, signal));
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3]);
    expect(rows[0]?.url).not.toContain('format=api');
    expect(rows[0]?.upload_url).toContain('X-Amz-Signature=');
    expect(stub.paths).toEqual([
      `/api/v4/scenarios/${scenarioUuid}/results/`,
      `/api/v4/scenarios/${scenarioUuid}/results/?page=2`,
    ]);
    expect(stub.requests.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
  });

  test('one page of scenarios, filtered, and the one after it', async () => {
    script = ({ url }, origin) => ({
      body: url.includes('page=2')
        ? { count: 2, next: null, results: [{ uuid: 'b' }] }
        : {
            count: 2,
            next: `${origin}${url}&page=2`,
            results: [{ uuid: 'a', name: 'A', total_size: 5, other: {} }],
          },
    });
    const lizard = client();
    const first = await lizard.scenarioPage({ filters: { nameContains: 'a b', writable: true } }, signal);
    expect(first).toMatchObject({ count: 2, results: [{ uuid: 'a', name: 'A', total_size: 5 }] });
    const second = await lizard.scenarioPage({ next: first.next ?? '' }, signal);
    expect(second).toMatchObject({ next: null, results: [{ uuid: 'b', name: '' }] });
    expect(stub.paths[0]).toBe('/api/v4/scenarios/?name__icontains=a+b&writable=true');
  });

  test('the raster source of a layer, or null', async () => {
    const source = { uuid: 'u', last_modified: '2025-02-01T04:27:08.380521Z' };
    script = ({ url }) =>
      url.endsWith(layerUuidOf(1))
        ? { body: { count: 1, next: null, results: [{ ...source, size: 0 }] } }
        : url.endsWith(layerUuidOf(2))
          ? { body: { count: 0, next: null, results: [] } }
          : notFound;
    expect(await client().rasterSourceOf(layerUuidOf(1), signal)).toEqual(source);
    expect(await client().rasterSourceOf(layerUuidOf(2), signal)).toBeNull();
    expect(await client().rasterSourceOf(layerUuidOf(3), signal)).toBeNull();
  });

  test('a list that leads in a circle ends', async () => {
    script = ({ url }, origin) => ({ body: { next: `${origin}${url}`, results: [] } });
    expect(await caught(collect(client().scenarios({}, signal)))).toMatchObject({
      code: 'portal-refused',
    });
    expect(stub.requests).toHaveLength(1);
  });
});

describe('the key stays at home', () => {
  test('a redirect is not followed, not even at home', async () => {
    script = (_request, origin) => ({ status: 302, headers: { location: `${origin}/elsewhere` }, body: '' });
    expect(await caught(client().scenario(scenarioUuid, signal))).toMatchObject({ code: 'portal-refused' });
    expect(stub.requests).toHaveLength(1);
  });

  test('a next page on another origin is an error, and nothing is asked there', async () => {
    await using other = await LizardStub.start(() => ({ body: { next: null, results: [] } }));
    script = () => ({ body: { next: `${other.origin}/api/v4/scenarios/?page=2`, results: [] } });
    expect(await caught(collect(client().scenarios({}, signal)))).toMatchObject({
      code: 'portal-refused',
    });
    expect(other.requests).toEqual([]);
  });

  test.each(['..', '../..', 'a/b', ''])('%j is no UUID, and nothing is deleted for it', async (uuid) => {
    script = () => ({ status: 204 });
    expect(await caught(client().deleteScenario(uuid, signal))).toMatchObject({ code: 'usage' });
    expect(stub.requests).toEqual([]);
  });
});

describe('deleting', () => {
  test('a result, a family, a scenario; the slash at the end matters', async () => {
    script = () => ({ status: 204 });
    await client().deleteResult(scenarioUuid, 7, signal);
    await client().deleteFamily(scenarioUuid, 'raw', signal);
    await client().deleteScenario(scenarioUuid.toUpperCase(), signal);
    const results = `/api/v4/scenarios/${scenarioUuid}/results/`;
    expect(stub.paths).toEqual([`${results}7/`, `${results}raw/`, `/api/v4/scenarios/${scenarioUuid}/`]);
    expect(new Set(stub.requests.map(({ method }) => method))).toEqual(new Set(['DELETE']));
  });

  test('a DELETE whose answer was lost is done when the repeat finds nothing', async () => {
    script = () => (stub.requests.length === 1 ? { drop: true } : notFound);
    await client().deleteResult(scenarioUuid, 7, signal);
    expect(stub.requests).toHaveLength(2);
  });

  test('what was never there is not found', async () => {
    script = () => notFound;
    expect(await caught(client().deleteResult(scenarioUuid, 7, signal))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(`/api/v4/scenarios/${scenarioUuid}/results/7/`) as string,
    });
  });
});

describe('trouble', () => {
  test('503 is asked again, 400 is not', async () => {
    script = () => (stub.requests.length < 3 ? { status: 503, body: {} } : { body: { uuid: 'u' } });
    expect(await client().scenario(scenarioUuid, signal)).toMatchObject({ uuid: 'u' });
    script = () => ({ status: 400, body: {} });
    await caught(client().scenario(scenarioUuid, signal));
    expect(stub.requests).toHaveLength(4);
  });

  test('429 waits as long as the portal says, and not for hours', async () => {
    script = () =>
      stub.requests.length === 1
        ? { status: 429, headers: { 'retry-after': '1' }, body: {} }
        : { body: { uuid: 'u' } };
    const began = performance.now();
    await client().scenario(scenarioUuid, signal);
    expect(performance.now() - began).toBeGreaterThan(990);
    script = () => ({ status: 429, headers: { 'retry-after': '3600' }, body: {} });
    expect(await caught(client().scenario(scenarioUuid, signal))).toMatchObject({ code: 'server-error' });
    expect(stub.requests).toHaveLength(3);
  });

  test('a portal that is down', async () => {
    const lizard = client();
    await stub[Symbol.asyncDispose]();
    expect(await caught(lizard.scenario(scenarioUuid, signal))).toMatchObject({
      code: 'network',
      message: `${new URL(stub.origin).host} cannot be reached: nothing answers at that port (ECONNREFUSED).`,
      cause: { trouble: 'silent', code: 'ECONNREFUSED' },
    });
    stub = await LizardStub.start(() => ({}));
  });

  test('an answer that never comes', async () => {
    script = () => new Promise(() => undefined);
    const hasty = createLizardClient({ portal: stub.origin, key, tuning: { retries: 0, answerMs: 50 } });
    expect(await caught(hasty.scenario(scenarioUuid, signal))).toMatchObject({ code: 'network' });
  });

  test.each([
    ['a login page', { body: '<html>Please sign in</html>' }],
    [
      'JSON that is none',
      { headers: { 'content-type': 'application/json' }, body: '{"upload_url":"https://s?X-Amz-Sig' },
    ],
    ['JSON of something else', { body: { hello: 'world' } }],
  ])('%s is somebody else', async (_name, answer) => {
    script = () => answer;
    const error = await caught(client().scenario(scenarioUuid, signal));
    expect(error).toMatchObject({ code: 'portal-refused', cause: { trouble: 'foreign' } });
    expect(inspect(error, { depth: 9 })).not.toContain('X-Amz');
  });

  test.each([
    ['refused', { status: 401, body: { detail: `bad ${key} ${basic}` } }],
    ['failing', { status: 500, body: { detail: `${key} https://s3/a?X-Amz-Signature=beef` } }],
    ['invalid', { status: 400, body: { detail: `${key} ${basic} https://s3/a?X-Amz-Signature=beef` } }],
    ['dropped', { drop: true }],
    ['of another shape', { body: { uuid: 3, upload_url: 'https://s3/a?X-Amz-Signature=beef' } }],
  ])('an error that is %s holds neither key nor signature, however deep one looks', async (_name, answer) => {
    script = () => answer;
    const error = await caught(client().scenario(scenarioUuid, signal));
    const shown = inspect(error, { depth: 20, showHidden: true });
    expect(shown).not.toContain(key);
    expect(shown).not.toContain(basic.slice(6));
    expect(shown).not.toContain('beef');
  });

  test('an aborted call rejects with the reason of its signal', async () => {
    const control = new AbortController();
    const reason = new Error('stop');
    script = () => {
      control.abort(reason);
      return new Promise(() => undefined);
    };
    expect(await caught(client().scenario(scenarioUuid, control.signal))).toBe(reason);
    expect(await caught(client().scenario(scenarioUuid, control.signal))).toBe(reason);
    expect(stub.requests).toHaveLength(1);
  });
});

describe('an answer has a budget', () => {
  const small = { backoffLimitMs: 1, answerBytes: 64 * 1024 };
  const frugal = () => createLizardClient({ portal: stub.origin, key, tuning: small });
  const scenario = { uuid: scenarioUuid, name: 'A' };
  const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

  test.each(Object.entries(packers))('packed with %s it is read', async (encoding, pack) => {
    script = ({ headers }) => {
      expect(headers['accept-encoding']).toContain(encoding);
      return json(pack(JSON.stringify(scenario)), { 'content-encoding': encoding });
    };
    expect(await frugal().scenario(scenarioUuid, signal)).toMatchObject(scenario);
  });

  test('a refusal that is packed is told in the portal’s words', async () => {
    script = () => ({
      ...json(gzipSync(JSON.stringify({ detail: 'Not in this organisation.' })), {
        'content-encoding': 'gzip',
      }),
      status: 403,
    });
    expect(await caught(frugal().scenario(scenarioUuid, signal))).toMatchObject({
      code: 'unauthorised',
      message: expect.stringContaining('Not in this organisation.') as string,
    });
  });

  test.each([
    ['that says how long it is', () => json(Buffer.alloc(65_537, 0x20))],
    ['that does not', () => ({ ...json(Buffer.alloc(65_537, 0x20)), chunked: true })],
    [
      'of a few bytes that unpack to more',
      () => json(gzipSync(' '.repeat(65_537)), { 'content-encoding': 'gzip' }),
    ],
  ])('one %s is left where the budget ends, and not asked for again', async (_name, answer) => {
    script = answer;
    expect(await caught(frugal().scenario(scenarioUuid, signal))).toMatchObject({
      code: 'portal-refused',
      message: expect.stringContaining('sent an answer of more than') as string,
    });
    expect(stub.requests).toHaveLength(1);
  });

  test('one that never ends is left where the budget ends', async () => {
    let sent = 0;
    script = () => ({
      ...json(Buffer.alloc(0)),
      stream: () => {
        sent += 1;
        return Buffer.alloc(16 * 1024, 0x20);
      },
    });
    expect(await caught(frugal().scenario(scenarioUuid, signal))).toMatchObject({ code: 'portal-refused' });
    expect(stub.requests).toHaveLength(1);
    expect(sent).toBeGreaterThan(4);
  });

  test('one of nothing is nothing, however it says it is packed', async () => {
    script = () => ({ ...json(Buffer.alloc(0), { 'content-encoding': 'gzip' }), status: 200 });
    await frugal().deleteResult(scenarioUuid, 7, signal);
    expect(stub.requests).toHaveLength(1);
  });

  test.each(['zstd', 'gzip'])('one that is not what %s makes came from somewhere else', async (encoding) => {
    script = () => json(Buffer.from(JSON.stringify(scenario)), { 'content-encoding': encoding });
    expect(await caught(frugal().scenario(scenarioUuid, signal))).toMatchObject({
      code: 'portal-refused',
      message: expect.stringContaining('login page or proxy') as string,
    });
  });
});

const json = (body: Buffer, headers: Readonly<Record<string, string>> = {}) => ({
  body,
  headers: { 'content-type': 'application/json', ...headers },
});
