import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredDestination, Target } from '../../../src-main/engine/ports/target.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { namedAddresses } from '../../../src-main/lizard/named-addresses.ts';
import type { LizardResult } from '../../../src-main/lizard/types.ts';
import { lizardDestination } from '../../../src-main/targets/lizard/lizard-destination.ts';
import { lizardDestinationSchema } from '../../../src-main/targets/lizard/lizard-destination-schema.ts';
import { lizardTarget } from '../../../src-main/targets/lizard/lizard-target.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { type FakeClock, fakeClock } from '../../support/fake-clock.ts';
import { LizardStub, type StubAnswer, type StubRequest } from '../../support/lizard-stub.ts';
import { layerUuidOf, resultRow, scenarioUuid } from '../../support/result-row.ts';

const signal = new AbortController().signal;
const list = `/api/v4/scenarios/${scenarioUuid}/results/`;
const notFound: StubAnswer = { status: 404, body: { detail: 'Not found.' } };
const ask = { fresh: false, again: false, signal };

let stub: LizardStub;
let clock: FakeClock;
let key: string | undefined;
/** What the portal holds; rows are signed anew at every reading. */
let rows: Map<number, Partial<LizardResult>>;
let sources: Map<string, string>;
/** Answers in place of the portal's own while set. */
let trouble: StubAnswer | null;
/** While set, answers to the list wait for it. */
let gate: Promise<void> | null;
/** Happens right after a page of the list was put together. */
let listed: () => void;

async function portal(request: StubRequest, origin: string): Promise<StubAnswer> {
  if (trouble !== null) return trouble;
  const { pathname, searchParams } = new URL(request.url, origin);
  if (request.headers.authorization !== `Basic ${Buffer.from('__key__:good').toString('base64')}`)
    return { status: 401, body: { detail: 'Invalid token.' } };
  if (pathname === '/api/v4/rastersources/')
    return { body: { next: null, results: sourcesOf(searchParams) } };
  if (pathname !== list) {
    const id = Number(pathname.slice(list.length, -1));
    const row = rows.get(id);
    return row === undefined ? notFound : { body: resultRow(id, row) };
  }
  await gate;
  const body = page(Number(searchParams.get('page') ?? '1'), `${origin}${list}`);
  listed();
  return { body };
}

function sourcesOf(query: URLSearchParams): readonly object[] {
  const changed = sources.get(query.get('layers__uuid') ?? '');
  return changed === undefined ? [] : [{ uuid: 'source', last_modified: changed }];
}

function page(number: number, url: string): object {
  const all = [...rows].map(([id, change]) => resultRow(id, change));
  const next = all.length > number * 10 ? `${url}?format=api&page=${number + 1}` : null;
  return { count: all.length, next, previous: null, results: all.slice(number * 10 - 10, number * 10) };
}

beforeEach(async () => {
  rows = new Map([[1, { code: 'depth-max-dtri' }]]);
  sources = new Map();
  trouble = null;
  gate = null;
  listed = () => undefined;
  key = 'good';
  clock = fakeClock(Date.parse('2026-11-21T10:00:00Z'));
  stub = await LizardStub.start(portal);
});
afterEach(async () => stub[Symbol.asyncDispose]());

const client = () => createLizardClient({ portal: stub.origin, key: 'good', tuning: { retries: 0 } });
const opener = () => createOpenTarget({ keys: { keyFor: () => key }, clock, tuning: { retries: 0 } });
const paired = async (id: number, replace = false) =>
  lizardDestination({
    client: client(),
    scenario: scenarioUuid,
    row: await client().result(scenarioUuid, id, signal),
    replace,
    signal,
  });

/** A target of result `id`, paired with it as it is now; the ledger's way through JSON included. */
async function targetOf(id: number, replace = false): Promise<Target> {
  const stored: unknown = JSON.parse(JSON.stringify(await paired(id, replace)));
  stub.requests.length = 0;
  return opener()(stored as Parameters<ReturnType<typeof opener>>[0]);
}

const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('this should have failed'),
    (error: unknown) => error,
  );

describe('pairing', () => {
  test('keeps the object and the baseline, and no signature', async () => {
    rows.set(1, { code: 'dem', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/?format=api` });
    sources.set(layerUuidOf(1), '2026-01-01T00:00:00.000001Z');
    const destination = await paired(1, true);
    expect(destination).toEqual({
      kind: 'lizard',
      portal: `${stub.origin}/api/v4/`,
      scenario: scenarioUuid,
      result: 1,
      code: 'dem',
      family: 'Damage',
      object: `https://lizard-prod.s3.amazonaws.com/scenarios/${scenarioUuid}/dem-upload`,
      replace: true,
      baseline: {
        raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/`,
        attachment: null,
        rasterSource: { uuid: 'source', lastModified: '2026-01-01T00:00:00.000001Z' },
      },
    });
    expect(JSON.stringify(destination)).not.toMatch(/X-Amz|good/u);
  });

  test('never replaces unasked', async () => {
    rows.set(1, { raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
    expect(await caught(paired(1))).toMatchObject({ code: 'already-there' });
    rows.set(1, { attachment_url: 'https://s3/a', upload_url: null });
    expect(await caught(paired(1, true))).toMatchObject({ code: 'already-there' });
  });
});

describe('where a portal may send a file', () => {
  const inside = 'https://10.0.0.2/bucket/key?X-Amz-Signature=abc';
  const away = (storeHosts: readonly string[] = []) =>
    namedAddresses({ portal: 'https://localhost.example/', storeHosts: () => storeHosts, resolve: nowhere });
  const pairedFrom = async (addresses: ReturnType<typeof away>) =>
    lizardDestination({
      client: { ...client(), addresses },
      scenario: scenarioUuid,
      row: await client().result(scenarioUuid, 1, signal),
      replace: false,
      signal,
    });

  test('a result whose upload URL leads into the network is not paired, unless its host is allowed', async () => {
    rows.set(1, { code: 'dem', upload_url: inside });
    expect(await caught(pairedFrom(away()))).toMatchObject({
      code: 'address-refused',
      message: expect.not.stringContaining('Signature') as string,
    });
    expect(await pairedFrom(away(['10.0.0.2']))).toMatchObject({ object: 'https://10.0.0.2/bucket/key' });
  });

  test('what was paired before is judged again when its URL is asked for', async () => {
    rows.set(1, { code: 'dem', upload_url: inside });
    const stored = lizardDestinationSchema.parse(await pairedFrom(away(['10.0.0.2'])));
    const results = { remembered: () => null, watch: () => () => undefined, shownSince: () => null };
    const row = () => client().result(scenarioUuid, 1, signal);
    const deps = { results: { ...results, row, rowAlone: row }, rasterSourceOf: () => Promise.resolve(null) };
    const target = lizardTarget(stored, { ...deps, addresses: away(), rememberMs: 0, lookMs: 0 });
    expect(await caught(target.put(ask))).toMatchObject({ code: 'address-refused' });
  });

  test('the connection is made with a lookup that judges', async () => {
    const target = await targetOf(1);
    expect((await target.put(ask)).lookup).toBeTypeOf('function');
  });
});

test('a raster that can be seen no more needs a decision, and is not told of as someone else’s file', async () => {
  rows.set(1, { raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
  sources.set(layerUuidOf(1), '2026-01-01T00:00:00.000001Z');
  const target = await targetOf(1, true);
  sources.clear();
  const error = await caught(target.put(ask));
  expect(error).toMatchObject({ wait: { for: 'decision', code: 'not-found' } });
  expect(JSON.stringify(error)).toContain('cannot be seen any more with this key');
});

describe('the URL of a result', () => {
  test('is signed for its object, sent without headers, and tells its end', async () => {
    const target = await targetOf(1);
    expect(target).toMatchObject({ refreshes: true, expiresAt: null });
    const { url, headers } = await target.put(ask);
    expect(url.startsWith(`${target.object}?X-Amz-`)).toBe(true);
    expect(headers).toEqual({});
    expect(target.expiresAt).toBe('2026-11-28T10:00:00.000Z');
  });

  test('is given out as long as it lives, and asked for anew when it must be fresh or is about to end', async () => {
    const target = await targetOf(1);
    const first = await target.put(ask);
    expect(await target.put(ask)).toEqual(first);
    expect(stub.requests).toHaveLength(1);
    const fresh = await target.put({ ...ask, fresh: true });
    expect(fresh).not.toEqual(first);
    expect(stub.requests).toHaveLength(2);
    await clock.advance(604_789_000);
    expect(await target.put(ask)).toEqual(fresh);
    await clock.advance(1_000);
    expect(await target.put(ask)).not.toEqual(fresh);
    expect(stub.requests).toHaveLength(3);
  });

  test('about to end by its server’s clock is asked for anew, whatever its age', async () => {
    const target = await targetOf(1);
    await target.put(ask);
    const end = Date.parse('2026-11-28T10:00:00Z');
    await target.put({ ...ask, serverNow: end - 11_000 });
    expect(stub.requests).toHaveLength(1);
    await target.put({ ...ask, serverNow: end - 10_000 });
    expect(stub.requests).toHaveLength(2);
  });

  test('is given again where a look shows that nothing came since the last PUT ended', async () => {
    const target = await targetOf(1);
    await clock.advance(1_000);
    await target.put({ ...ask, again: true, lastSentAt: null });
    await target.put({ ...ask, again: true, lastSentAt: 999 });
    expect(stub.requests).toHaveLength(1);
    await target.put({ ...ask, again: true, lastSentAt: 1_000 });
    expect(stub.requests).toHaveLength(2);
    await clock.advance(60_000);
    await target.put({ ...ask, again: true, lastSentAt: null });
    expect(stub.requests).toHaveLength(3);
  });

  test('of which a fresh one came already for another result of the scenario needs no reading of its own', async () => {
    rows.set(2, { code: 'depth-max-dtri' });
    const open = opener();
    const [first, second] = [open(await paired(1)), open(await paired(2))];
    await Promise.all([first.put(ask), second.put(ask)]);
    stub.requests.length = 0;
    await first.put({ ...ask, fresh: true });
    await second.put({ ...ask, fresh: true });
    expect(stub.requests).toHaveLength(1);
  });

  test('tells whoever watches when it was renewed', async () => {
    const target = await targetOf(1);
    let told = 0;
    const unwatch = target.watchEnd?.(() => {
      told += 1;
    });
    await target.put(ask);
    unwatch?.();
    await target.put({ ...ask, fresh: true });
    expect(told).toBe(1);
  });

  test('of 500 results costs one pass over the pages, fresh ones two at most', async () => {
    rows = new Map(Array.from({ length: 500 }, (_, index) => [index + 1, {}]));
    const open = opener();
    const first = await paired(1);
    const targets = [...rows.keys()].map((id) => {
      const object = first.object.replace('code-1-', `code-${id}-`);
      return open({ ...first, result: id, code: `code-${id}`, object });
    });
    stub.requests.length = 0;
    await Promise.all(targets.map((target) => target.put(ask)));
    expect(stub.requests).toHaveLength(50);
    stub.requests.length = 0;
    await Promise.all(targets.map((target) => target.put({ ...ask, again: true })));
    expect(stub.requests.length).toBeLessThanOrEqual(100);
    await clock.advance(60_000);
    stub.requests.length = 0;
    await Promise.all(targets.map((target) => target.follower!.look(signal)));
    expect(stub.requests).toHaveLength(50);
  });

  test('asked for again is never answered by a reading that had begun before', async () => {
    const opened = Promise.withResolvers<undefined>();
    gate = opened.promise.then(() => undefined);
    const target = await targetOf(1);
    const early = target.put(ask);
    while (stub.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const later = target.put({ ...ask, again: true });
    opened.resolve(undefined);
    expect((await later).url).not.toBe((await early).url);
    expect(stub.requests).toHaveLength(2);
  });

  test('is not given when the file came meanwhile: that needs a decision', async () => {
    const target = await targetOf(1);
    await target.put(ask);
    rows.set(1, { code: 'depth-max-dtri', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
    const error = await caught(target.put({ ...ask, again: true }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      wait: {
        for: 'decision',
        code: 'already-there',
        message: expect.stringMatching(/^Lizard already has a file here/u) as string,
      },
    });
    rows.set(1, {
      code: 'depth-max-dtri',
      attachment_url: 'https://s3/a?X-Amz-Signature=1',
      upload_url: null,
    });
    expect(await caught(target.put({ ...ask, fresh: true }))).toMatchObject({ wait: { for: 'decision' } });
  });

  test('of a replace is not given when the data behind the raster changed', async () => {
    const raster = `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/`;
    rows.set(1, { code: 'dem', raster });
    sources.set(layerUuidOf(1), 'before');
    const target = await targetOf(1, true);
    expect((await target.put({ ...ask, again: true })).url).toContain('dem-upload');
    sources.set(layerUuidOf(1), 'after');
    expect(await caught(target.put({ ...ask, again: true }))).toMatchObject({ wait: { for: 'decision' } });
    expect(await caught(target.put(ask))).toMatchObject({ wait: { for: 'decision' } });
  });

  test('of a result that vanished, or moved, is an end', async () => {
    const target = await targetOf(1);
    rows.set(1, { code: 'other' });
    expect(await caught(target.put({ ...ask, fresh: true }))).toMatchObject({ code: 'portal-refused' });
    rows.clear();
    expect(await caught(target.put({ ...ask, fresh: true }))).toMatchObject({ code: 'not-found' });
    trouble = notFound;
    expect(await caught(target.put({ ...ask, fresh: true }))).toMatchObject({ code: 'not-found' });
  });

  test('of a row that slipped to a page already read is found all the same', async () => {
    const target = await targetOf(1);
    const row = rows.get(1) ?? {};
    rows.delete(1);
    listed = () => rows.set(1, row);
    expect((await target.put(ask)).url).toContain('depth-max-dtri-upload');
    expect(stub.paths).toEqual([list, `${list}1/`]);
  });
});

describe('what a target waits for', () => {
  test('a key nobody gave, one that is refused, and on with the new one', async () => {
    const target = await targetOf(1);
    key = undefined;
    expect(await caught(target.put(ask))).toMatchObject({ wait: { for: 'key', code: 'unauthorised' } });
    expect(stub.requests).toEqual([]);
    key = 'bad';
    const refused = await caught(target.put(ask));
    expect(refused).toMatchObject({ wait: { for: 'key', code: 'unauthorised' } });
    expect(await caught(target.follower!.look(signal))).toMatchObject({ wait: { for: 'key' } });
    key = 'good';
    expect((await target.put(ask)).url).toContain('X-Amz-');
  });

  test.each([
    ['one that fails', { status: 503, body: {} }, 'server-error'],
    ['one that hangs up', { drop: true }, 'network'],
    ['a login page', { body: '<html>Sign in</html>' }, 'portal-refused'],
    ['a redirect to one', { status: 302, headers: { location: '/login' }, body: '' }, 'portal-refused'],
    ['something else', { body: { hello: 'world' } }, 'portal-refused'],
  ])('the portal: %s', async (_name, answer, code) => {
    const target = await targetOf(1);
    trouble = answer;
    for (const work of [target.put(ask), target.follower!.look(signal)]) {
      const error = await caught(work);
      expect(error).toBeInstanceOf(WaitError);
      expect(error).toMatchObject({ wait: { for: 'portal', code } });
    }
    trouble = null;
    expect((await target.put(ask)).url).toContain('X-Amz-');
  });

  test('one asker that leaves does not take the others with it', async () => {
    const target = await targetOf(1);
    const control = new AbortController();
    const opened = Promise.withResolvers<undefined>();
    gate = opened.promise.then(() => undefined);
    const leaving = caught(target.put({ ...ask, signal: control.signal }));
    const staying = target.put(ask);
    while (stub.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const reason = new Error('stop');
    control.abort(reason);
    expect(await leaving).toBe(reason);
    opened.resolve(undefined);
    expect((await staying).url).toContain('X-Amz-');
    expect(stub.requests).toHaveLength(1);
  });

  test('when all have left, the reading ends, and the next asker gets another', async () => {
    const target = await targetOf(1);
    const control = new AbortController();
    gate = new Promise(() => undefined);
    const leaving = caught(target.put({ ...ask, signal: control.signal }));
    while (stub.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    control.abort(new Error('stop'));
    await leaving;
    gate = null;
    expect((await target.put(ask)).url).toContain('X-Amz-');
  });

  test('an asker that comes in the turn another leaves is served', async () => {
    const target = await targetOf(1);
    const control = new AbortController();
    const leaving = caught(target.put({ ...ask, signal: control.signal }));
    control.abort(new Error('stop'));
    const staying = target.put(ask);
    await leaving;
    expect((await staying).url).toContain('X-Amz-');
  });
});

describe('the last look, while the last slice is held', () => {
  const raster = (layer: number) => `${stub.origin}/api/v4/rasters/${layerUuidOf(layer)}/`;
  const looked = (target: Target) => target.lastLook!.look(signal);

  test('asks for the one result, not for the list', async () => {
    const target = await targetOf(1);
    await looked(target);
    expect(stub.requests.map(({ url }) => url)).toEqual([expect.stringMatching(/\/results\/1\/$/u)]);
  });

  test('asks for nothing within a second of a reading of the list', async () => {
    const target = await targetOf(1);
    await target.put(ask);
    await clock.advance(999);
    await looked(target);
    expect(stub.requests).toHaveLength(1);
    await clock.advance(2);
    await looked(target);
    expect(stub.requests).toHaveLength(2);
  });

  test('needs a decision where someone else brought a file, or replaced the data that ours was to replace', async () => {
    const target = await targetOf(1);
    rows.set(1, { code: 'depth-max-dtri', raster: raster(1) });
    expect(await caught(looked(target))).toMatchObject({ wait: { for: 'decision', code: 'already-there' } });
    sources.set(layerUuidOf(1), 'before');
    const replacing = await targetOf(1, true);
    await looked(replacing);
    sources.set(layerUuidOf(1), 'theirs');
    expect(await caught(looked(replacing))).toMatchObject({ wait: { code: 'already-there' } });
  });

  test('takes a reading of the last ten seconds where the portal cannot be asked, and no older one', async () => {
    const target = await targetOf(1);
    await target.put(ask);
    trouble = { status: 503, body: {} };
    await clock.advance(10_000);
    await looked(target);
    await clock.advance(30_001);
    expect(await caught(looked(target))).toMatchObject({ wait: { for: 'portal' } });
  });

  test('is noted as missed once, and as made once it was made', async () => {
    const target = await targetOf(1);
    const missed = target.lastLook!.noted('missed')!;
    expect(missed).toMatchObject({ unwatched: true, result: 1 });
    expect(target.lastLook!.noted('made')).toBeNull();
    const again = opener()(missed);
    expect(again.lastLook!.noted('missed')).toBeNull();
    expect(again.lastLook!.noted('made')).not.toHaveProperty('unwatched');
  });

  test('a portal that was silent is not asked again by the next ones within half a minute', async () => {
    const target = await targetOf(1);
    trouble = { status: 503, body: {} };
    expect(await caught(looked(target))).toMatchObject({ wait: { for: 'portal' } });
    trouble = null;
    await clock.advance(30_000);
    expect(await caught(looked(target))).toMatchObject({ wait: { for: 'portal' } });
    expect(stub.requests).toHaveLength(1);
    await clock.advance(1);
    await looked(target);
    expect(stub.requests).toHaveLength(2);
  });

  test('fails where the result is gone, and waits for a portal that is down', async () => {
    const target = await targetOf(1);
    rows.clear();
    expect(await caught(looked(target))).toMatchObject({ code: 'not-found' });
    trouble = { status: 503, body: {} };
    expect(await caught(looked(target))).toMatchObject({ wait: { for: 'portal' } });
  });

  test('where it was missed, a change that the next look shows is nobody’s; one after an unchanged look is ours', async () => {
    const missed = (await targetOf(1)).lastLook!.noted('missed')!;
    const sooner = opener()(missed);
    await clock.advance(5000);
    const look = await opener()(missed).follower!.look(signal);
    expect(look).toMatchObject({ kind: 'unchanged', destination: { kind: 'lizard', result: 1 } });
    const later = opener()((look as { destination: StoredDestination }).destination);
    rows.set(1, { code: 'depth-max-dtri', raster: raster(1) });
    await clock.advance(5000);
    expect(await later.follower!.look(signal)).toEqual({ kind: 'available' });
    expect(await sooner.follower!.look(signal)).toMatchObject({
      kind: 'untold',
      message: expect.stringContaining('could not be asked just before yours was sent whole') as string,
    });
  });
});

describe('following', () => {
  const look = async (target: Target) => {
    await clock.advance(5000);
    return target.follower?.look(signal);
  };

  test('only a change against the baseline is available', async () => {
    const target = await targetOf(1);
    expect(await look(target)).toEqual({ kind: 'unchanged' });
    rows.set(1, { code: 'depth-max-dtri', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
    expect(await look(target)).toEqual({ kind: 'available' });
    rows.clear();
    expect(await look(target)).toMatchObject({ kind: 'gone' });
  });

  test('what was there before the last byte left is not ours; what comes after it is', async () => {
    const open = opener();
    const target = open(await paired(1));
    // Other transfers of the scenario read the list while this one is sent.
    rows.set(1, { code: 'depth-max-dtri', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
    expect(await look(target)).toEqual({ kind: 'available' });
    await clock.advance(1000);
    const wholeSince = clock.monotonic();
    await clock.advance(10);
    const seen = await target.follower!.look(signal, wholeSince);
    expect(seen).toMatchObject({
      kind: 'not-ours',
      message: expect.stringContaining(
        'depth-max-dtri got another file while yours was being sent',
      ) as string,
    });
    if (seen.kind !== 'not-ours') return;
    const again = open(seen.destination).follower!;
    await clock.advance(5000);
    expect(await again.look(signal, wholeSince)).toEqual({ kind: 'unchanged' });
    rows.set(1, { code: 'depth-max-dtri', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(2)}/` });
    await clock.advance(5000);
    expect(await again.look(signal, wholeSince)).toEqual({ kind: 'available' });
  });

  test('of a replace, a raster that was there before the last byte left is not ours; its data is looked at from then on', async () => {
    const open = opener();
    const showing = (layer: number) => ({
      code: 'dem',
      raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(layer)}/`,
    });
    rows.set(1, showing(1));
    sources.set(layerUuidOf(1), 'before');
    const target = open(await paired(1, true));
    rows.set(1, showing(2));
    sources.set(layerUuidOf(2), 'theirs');
    await look(target);
    await clock.advance(1000);
    const seen = await target.follower!.look(signal, clock.monotonic());
    expect(seen).toMatchObject({ destination: { baseline: { rasterSource: { lastModified: 'theirs' } } } });
    if (seen.kind !== 'not-ours') return;
    const again = open(seen.destination);
    expect(await look(again)).toEqual({ kind: 'unchanged' });
    sources.set(layerUuidOf(2), 'ours');
    expect(await look(again)).toEqual({ kind: 'available' });
  });

  test('a reading from before the last byte left says nothing of what came after it; the next one does', async () => {
    const target = await targetOf(1);
    await look(target);
    rows.set(1, { code: 'depth-max-dtri', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
    await clock.advance(10);
    const left = clock.monotonic() - 1;
    expect(await target.follower!.look(signal, left)).toEqual({ kind: 'unchanged' });
    await clock.advance(2000);
    expect(await target.follower!.look(signal, left)).toEqual({ kind: 'available' });
    expect(stub.requests).toHaveLength(2);
  });

  test('an attachment is available', async () => {
    const target = await targetOf(1);
    rows.set(1, {
      code: 'depth-max-dtri',
      attachment_url: 'https://s3/x.h5?X-Amz-Signature=1',
      upload_url: null,
    });
    expect(await look(target)).toEqual({ kind: 'available' });
  });

  test('a replace is available when the data behind its raster changed, and gone when that cannot be seen', async () => {
    rows.set(1, { code: 'dem', raster: `${stub.origin}/api/v4/rasters/${layerUuidOf(1)}/` });
    sources.set(layerUuidOf(1), '2026-01-01T00:00:00Z');
    const target = await targetOf(1, true);
    expect(await look(target)).toEqual({ kind: 'unchanged' });
    sources.set(layerUuidOf(1), '2026-11-21T10:00:00Z');
    expect(await look(target)).toEqual({ kind: 'available' });
    sources.clear();
    expect(await look(target)).toMatchObject({ kind: 'gone' });
  });

  test('looks a moment apart share one reading', async () => {
    const target = await targetOf(1);
    await target.follower?.look(signal);
    await clock.advance(900);
    await target.follower?.look(signal);
    expect(stub.requests).toHaveLength(1);
    await clock.advance(200);
    await target.follower?.look(signal);
    expect(stub.requests).toHaveLength(2);
  });
});

describe('a stored destination nobody understands', () => {
  test.each([
    [{ kind: 'teapot' }],
    [{ kind: 'plan', put: 'https://h/a?X-Amz-Signature=beef' }],
    [{ kind: 'lizard', portal: 'https://demo.lizard.net/api/v4/' }],
  ])('%j', (destination) => {
    expect(() => opener()(destination)).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => opener()(destination)).toThrow(/^(?!.*beef)/u);
  });
});

const nowhere = ((_name: string, _options: unknown, callback: (error: Error) => void) =>
  callback(new Error('not found'))) as never;
