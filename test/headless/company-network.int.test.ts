import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { TransferLine } from '../../src-main/contract/ndjson.ts';
import { newAccessKeys } from '../../src-main/demo/signing/access-keys.ts';
import { createPresigner } from '../../src-main/demo/signing/create-presigner.ts';
import { hashingStore } from '../support/hashing-store.ts';
import { ensureBuilt } from '../support/built.ts';
import { demoS3, puts } from '../support/engine/demo-s3.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { proxyServer } from '../support/proxy-server.ts';
import { lastRows, runCli, startCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Certified, testCa } from '../support/test-ca.ts';
import { tlsRelay } from '../support/tls-relay.ts';

beforeAll(ensureBuilt);

const ca = testCa();

/** A plan for one file, to a store behind TLS that is called `host`. */
async function planFor(host: string, certified: Certified) {
  const folder = await tempFolder();
  const s3 = await demoS3();
  const port = await tlsRelay(s3.port, certified);
  const origin = `https://${host}:${port}`;
  const { region, bucket, keys } = s3;
  const sign = createPresigner({ origin, region, bucket, keys, lifeSeconds: 3600, now: Date.now });
  await writeFiles(folder, { 'a.bin': randomBytes(2_000_000) });
  const authority = join(folder, 'ca.pem');
  await writeFile(authority, ca.cert);
  const plan = await writePlan(folder, ['a.bin'], { sign });
  const args = ['upload', plan, '--json', '--state', join(folder, 'state')];
  return { folder, s3, args, authority };
}

test('a store with a company’s certificate is reached when SSL_CERT_FILE names the authority', async () => {
  const { folder, s3, args, authority } = await planFor('127.0.0.1', ca.certify('IP:127.0.0.1'));
  const end = await runCli(args, { folder, env: { SSL_CERT_FILE: authority } });
  expect(end.code).toBe(0);
  expect(lastRows(end).get('a.bin')).toMatchObject({ state: 'done', verified: 'md5' });
  expect(puts(s3, 'a.bin')).toEqual({ begun: 1, committed: 1 });
});

test.each<[string, string, Certified, RegExp, RegExp]>([
  [
    'nobody vouches for',
    'nobody',
    ca.certify('IP:127.0.0.1'),
    /signed by nobody this machine trusts/,
    /SSL_CERT_FILE/,
  ],
  ['has ended', 'known', ca.certify('IP:127.0.0.1', -1), /has expired/, /clock/],
  [
    'is for another host',
    'known',
    ca.certify('DNS:other.example'),
    /is for another host/,
    /Check the address/,
  ],
])(
  'a certificate that %s is a wait for the network, with cause and remedy',
  async (_, who, certified, cause, remedy) => {
    const { folder, s3, args, authority } = await planFor('127.0.0.1', certified);
    const run = startCli(args, { folder, env: who === 'known' ? { SSL_CERT_FILE: authority } : {} });
    const row = await run.event((event) => event.event === 'transfer' && event.state === 'waiting');
    run.child.kill('SIGINT');
    expect(row).toMatchObject({
      waiting: { for: 'network' },
      failure: { code: 'network', message: expect.stringMatching(cause) as string },
    });
    expect((row as TransferLine).failure?.remedy).toMatch(remedy);
    expect((await run.ended).code).toBe(130);
    expect(puts(s3, 'a.bin').begun).toBe(0);
  },
);

test('a proxy of the environment carries an upload, and its sign-in shows nowhere', async () => {
  const folder = await tempFolder();
  const port = await hashingStore(ca.certify('DNS:store.example'));
  const proxy = await proxyServer();
  await writeFiles(folder, { 'a.bin': randomBytes(2_000_000), 'ca.pem': ca.cert });
  const origin = `https://store.example:${port}`;
  const some = { region: 'us-east-1', bucket: 'runs', keys: newAccessKeys() };
  const sign = createPresigner({ origin, ...some, lifeSeconds: 3600, now: Date.now });
  const plan = await writePlan(folder, ['a.bin'], { sign });
  const env = {
    SSL_CERT_FILE: join(folder, 'ca.pem'),
    HTTPS_PROXY: `http://me:geheim@127.0.0.1:${proxy.port}`,
  };
  const end = await runCli(['upload', plan, '--json', '--state', join(folder, 'state')], { folder, env });
  expect(lastRows(end).get('a.bin')).toMatchObject({ state: 'done', verified: 'md5' });
  expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT store.example:${port}`]));
  expect(new Set(proxy.signIns)).toEqual(new Set([`Basic ${btoa('me:geheim')}`]));
  const log = await readFile(join(folder, 'state', 'sluice.log'), 'utf8');
  expect(end.stdout + end.stderr + log).not.toMatch(/geheim|bWU6Z2VoZWlt/);
});

test('what is on this computer goes past the proxy', async () => {
  const { folder, args, authority } = await planFor('localhost', ca.certify('DNS:localhost'));
  const proxy = await proxyServer({ refuse: { status: 502 } });
  const env = { SSL_CERT_FILE: authority, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
  expect((await runCli(args, { folder, env })).code).toBe(0);
  expect(proxy.asked).toEqual([]);
});

test('a proxy that cannot be used is refused before anything is sent', async () => {
  const { folder, s3, args } = await planFor('127.0.0.1', ca.certify('IP:127.0.0.1'));
  const end = await runCli(args, { folder, env: { ALL_PROXY: 'socks5://me:geheim@127.0.0.1:1080' } });
  expect(end.code).toBe(2);
  expect(end.events).toMatchObject([{ event: 'refused', failures: [{ code: 'unsupported' }] }]);
  expect(end.stdout + end.stderr).not.toContain('geheim');
  expect(puts(s3, 'a.bin').begun).toBe(0);
});
