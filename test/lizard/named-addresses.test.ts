import type { LookupAddress, LookupOptions } from 'node:dns';
import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { namedAddresses } from '../../src-main/lizard/named-addresses.ts';
import { LizardStub } from '../support/lizard-stub.ts';

/** A name server of our own; a name it does not have is not found. */
const names: Readonly<Record<string, readonly string[]>> = {
  'portal.example': ['198.51.100.1'],
  'portal.intern': ['10.0.0.1'],
  'store.example': ['198.51.100.2'],
  'store.intern': ['10.0.0.2'],
  'both.example': ['198.51.100.3', '10.0.0.3'],
  'here.example': ['127.0.0.1'],
  'near-here.example': ['10.0.0.4', '127.0.0.1'],
  'here-near.example': ['127.0.0.1', '10.0.0.4'],
};
const resolve = ((name: string, options: LookupOptions, callback: Answer) => {
  const found = (names[name] ?? []).map((address) => ({ address, family: 4 }));
  queueMicrotask(() =>
    found.length === 0
      ? callback(new Error(`no ${name}`), [])
      : options.all === true
        ? callback(null, found)
        : callback(null, found[0]?.address ?? '', 4),
  );
}) as unknown as NonNullable<Parameters<typeof namedAddresses>[0]['resolve']>;
type Answer = (error: Error | null, found: string | readonly LookupAddress[], family?: number) => void;

const atPublic = namedAddresses({ portal: 'https://portal.example/api/v4/', resolve });
const atIntern = namedAddresses({ portal: 'https://portal.intern/api/v4/', resolve });
const atHome = namedAddresses({ portal: 'http://127.0.0.1:8000/api/v4/', resolve });

const judged = async (check: Promise<unknown>): Promise<string> =>
  check.then(
    () => 'may be reached',
    (error: unknown) => (error as { code: string }).code,
  );
const resolved = async (named: typeof atPublic, url: string): Promise<unknown> =>
  new Promise((tell) => {
    named.lookup(url)(new URL(url).hostname, { all: true }, (error, found) => tell(error ?? found));
  });

describe('as it is written', () => {
  test.each([
    ['https://store.example/a'],
    ['https://198.51.100.9/a'],
    // A name is judged where it is resolved.
    ['https://store.intern/a'],
  ])('an https portal may name %s', async (url) => {
    expect(await judged(atPublic.check(url))).toBe('may be reached');
  });

  test.each([
    ['http://store.example/a'],
    ['https://localhost/a'],
    ['https://127.0.0.1:9000/a'],
    ['https://[::1]/a'],
    ['https://10.0.0.2/a'],
    ['https://169.254.169.254/latest'],
    ['https://name:word@store.example/a'],
    ['ftp://store.example/a'],
  ])('but not %s', async (url) => {
    expect(await judged(atPublic.check(url))).toBe('address-refused');
  });

  test('a portal within the walls may name its own network, and not this computer', async () => {
    expect(await judged(atIntern.check('https://10.0.0.2/a'))).toBe('may be reached');
    expect(await judged(atIntern.check('https://127.0.0.1/a'))).toBe('address-refused');
    expect(await judged(atIntern.check('http://10.0.0.2/a'))).toBe('address-refused');
  });

  test('a portal on this computer may name everything', async () => {
    for (const url of ['http://127.0.0.1:9000/a', 'https://10.0.0.2/a', 'http://store.example/a'])
      expect(await judged(atHome.check(url))).toBe('may be reached');
  });

  test('the sentence names portal, host and place, and never the signature', async () => {
    const url = 'https://10.0.0.2/bucket/key?X-Amz-Signature=abc';
    await expect(atPublic.check(url)).rejects.toMatchObject({
      message:
        'portal.example names an address that nothing is sent to or fetched from: 10.0.0.2, a host inside your network, where the portal is not.',
      remedy: expect.stringContaining('--allow-store 10.0.0.2') as string,
    });
  });
});

describe('as it resolves', () => {
  test('a public host is found', async () => {
    expect(await resolved(atPublic, 'https://store.example/a')).toEqual([
      { address: '198.51.100.2', family: 4 },
    ]);
  });

  test.each(['https://store.intern/a', 'https://here.example/a', 'https://both.example/a'])(
    '%s lies within the walls, though its name does not say so',
    async (url) => {
      expect(await resolved(atPublic, url)).toMatchObject({ code: 'address-refused' });
    },
  );

  test('a portal within the walls reaches a store there by name', async () => {
    expect(await resolved(atIntern, 'https://store.intern/a')).toEqual([{ address: '10.0.0.2', family: 4 }]);
    expect(await resolved(atIntern, 'https://here.example/a')).toMatchObject({ code: 'address-refused' });
  });

  test.each(['https://near-here.example/a', 'https://here-near.example/a'])(
    '%s has one address that a portal within the walls may name, and one that it may not',
    async (url) => {
      expect(await resolved(atIntern, url)).toMatchObject({
        code: 'address-refused',
        message: expect.stringContaining('on this computer') as string,
      });
    },
  );

  test('what has no origin of its own lies below the portal', async () => {
    expect((await atPublic.check('/media/a.csv')).href).toBe('https://portal.example/media/a.csv');
  });

  test('a host nobody knows stays what it is', async () => {
    expect(await resolved(atPublic, 'https://nowhere.example/a')).toMatchObject({
      message: 'no nowhere.example',
    });
  });

  test('a proxy on the way, looked up by the same function, may stand anywhere', async () => {
    const found = await new Promise((tell) => {
      atPublic.lookup('https://store.example/a')('store.intern', { all: true }, (error, found) =>
        tell(error ?? found),
      );
    });
    expect(found).toEqual([{ address: '10.0.0.2', family: 4 }]);
  });

  test('no connection is made to a host that was refused', async () => {
    await using inside = await LizardStub.start(() => ({ body: 'never' }));
    const { port } = new URL(inside.origin);
    const asked = request({
      host: 'here.example',
      port,
      lookup: atPublic.lookup(`http://here.example:${port}/`),
    }).end();
    const [error] = (await once(asked, 'error')) as [unknown];
    expect(error).toMatchObject({ code: 'address-refused' });
    expect(inside.requests).toEqual([]);
  });
});

test('a person may let one portal name one host', async () => {
  const allowing = (portal: string) =>
    namedAddresses({
      portal,
      resolve,
      storeHosts: (origin) => (origin === 'https://portal.example' ? ['10.0.0.2:9000', 'store.intern'] : []),
    });
  const first = allowing('https://portal.example/api/v4/');
  expect(await judged(first.check('https://10.0.0.2:9000/a'))).toBe('may be reached');
  expect(await judged(first.check('https://10.0.0.2/a'))).toBe('address-refused');
  expect(await resolved(first, 'https://store.intern/a')).toEqual([{ address: '10.0.0.2', family: 4 }]);
  const second = allowing('https://other.example/api/v4/');
  expect(await resolved(second, 'https://store.intern/a')).toMatchObject({ code: 'address-refused' });
});
