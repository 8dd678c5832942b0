import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createAgents } from '../../../src-main/app/network/create-agents.ts';
import { proxyFromEnvironment } from '../../../src-main/app/network/proxy-from-environment.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import { createProbeHost } from '../../../src-main/engine/send/probe-host.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { byteTransportSuite } from '../../conformance/byte-transport.ts';
import { type ProxyAsk, proxyServer } from '../../support/proxy-server.ts';
import { testCa } from '../../support/test-ca.ts';

const { signal } = new AbortController();
const signIn = 'me:gehe%69m@';
const ca = testCa();
const store = ca.certify('DNS:store.example');
const before = getCACertificates('default');

beforeAll(() => setDefaultCACertificates([ca.cert]));
afterAll(() => setDefaultCACertificates(before));

/** Everything that goes out, on the agents of an environment that names one proxy. */
async function outward(ask: ProxyAsk = {}) {
  const proxy = await proxyServer(ask);
  const env = { ALL_PROXY: `http://${signIn}127.0.0.1:${proxy.port}` };
  const agents = createAgents({ proxy: proxyFromEnvironment(env), trust: () => undefined });
  onTestFinished(() => agents.close());
  const clock = systemClock();
  const transport = createHttpTransport({ clock, agents });
  return {
    proxy,
    put: (url: string, size = 10) => {
      async function* slices() {
        yield await Promise.resolve(new Uint8Array(size));
      }
      return transport.put(url, {}, { size, slices: slices() }, { signal, onSent: () => undefined });
    },
    head: (url: string) => createS3Calls({ clock, agents, tuning: { retries: 0 } }).head(url, signal),
    probe: createProbeHost(agents),
    portal: (portal: string) => createLizardClient({ portal, key: 'k', agents, tuning: { retries: 0 } }),
  };
}

async function s3Like(scheme: 'http' | 'https'): Promise<number> {
  const server = scheme === 'http' ? createServer() : createTlsServer(store);
  server.on('request', (request, response) => {
    request
      .resume()
      .on('end', () => response.setHeader('x-amz-request-id', '1').setHeader('ETag', '"e"').end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe('through a proxy', () => {
  test('go bodies, small calls, the probe and the portal alike, each with its sign-in', async () => {
    const port = await s3Like('https');
    const origin = `https://store.example:${port}`;
    const { proxy, put, head, probe, portal } = await outward();
    await expect(put(`${origin}/b/k`)).resolves.toMatchObject({ status: 200, complete: true });
    await expect(head(`${origin}/b/k`)).resolves.toMatchObject({ status: 200 });
    await expect(probe(origin, signal)).resolves.toBe('s3');
    await expect(portal(origin).scenario('8d2a4e3e-5f0c-4c8e-9f5e-1f2f3a4b5c6d', signal)).rejects.toThrow();
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT store.example:${port}`]));
    expect(new Set(proxy.signIns)).toEqual(new Set([`Basic ${btoa('me:geheim')}`]));
  });

  test('goes a body over plain http as a whole address, also one that asks first', async () => {
    const port = await s3Like('http');
    const { proxy, put } = await outward();
    for (const size of [10, 1024 ** 2 + 1])
      await expect(put(`http://store.example:${port}/b/k?q=1`, size)).resolves.toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual(Array.from({ length: 2 }, () => `PUT http://store.example:${port}/b/k?q=1`));
  });

  test('never goes what is on this computer', async () => {
    const port = await s3Like('http');
    const { proxy, put, probe } = await outward({ refuse: { status: 500 } });
    for (const host of ['127.0.0.1', 'localhost'])
      await expect(put(`http://${host}:${port}/b/k`)).resolves.toMatchObject({ status: 200 });
    await probe(`http://[::1]:${port}`, signal);
    await probe(`https://[::1]:${port}`, signal);
    expect(proxy.asked).toEqual([]);
  });
});

describe('a proxy that wants a sign-in', () => {
  const ntlm = { refuse: { status: 407, headers: { 'Proxy-Authenticate': 'NTLM' } } };

  test.each(['http', 'https'])('is no answer of the store, over %s', async (scheme) => {
    const { put, head, probe } = await outward(ntlm);
    const url = `${scheme}://store.example:9/b/k?X-Amz-Signature=cafe`;
    for (const ask of [() => put(url), () => put(url, 1024 ** 2 + 1), () => head(url)]) {
      const error: unknown = await ask().catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        fault: 'unreachable',
        message: 'The proxy on the way to store.example:9 wants a sign-in (407).',
        remedy: expect.stringContaining('NTLM and Kerberos are not supported') as string,
      });
      expect(JSON.stringify(error) + String((error as Error).cause)).not.toMatch(/cafe|geheim|me:/);
    }
    await expect(probe(`${scheme}://store.example:9`, signal)).resolves.toBe('silent');
  });

  test('is said of the portal as well', async () => {
    const { portal } = await outward(ntlm);
    const asked = portal('https://portal.example').scenario('8d2a4e3e-5f0c-4c8e-9f5e-1f2f3a4b5c6d', signal);
    await expect(asked).rejects.toMatchObject({
      code: 'network',
      message: 'portal.example cannot be reached: the proxy on the way wants a sign-in (407).',
    });
  });
});

test('a proxy that makes no connection, and one that is not there, are named for what they are', async () => {
  const refusing = await outward({ refuse: { status: 502 } });
  await expect(refusing.put('https://store.example/b/k')).rejects.toThrow(
    'The proxy on the way to store.example made no connection to it (502).',
  );
  const agents = createAgents({
    proxy: proxyFromEnvironment({ HTTPS_PROXY: 'http://me:geheim@127.0.0.1:1' }),
    trust: () => undefined,
  });
  onTestFinished(() => agents.close());
  const calls = createS3Calls({ clock: systemClock(), agents });
  const asked = calls.head('https://store.example/b/k', signal);
  await expect(asked).rejects.toMatchObject({ fault: 'unreachable' });
  await expect(asked).rejects.toThrow('The proxy on the way to store.example cannot be reached');
});

describe('a body in a tunnel', () => {
  let port = 0;
  let close: () => void;
  beforeAll(async () => {
    const proxy = await proxyServer({}, (end) => {
      close = end;
    });
    port = proxy.port;
  });
  afterAll(() => close());

  byteTransportSuite('https through CONNECT', {
    scheme: 'https',
    host: 'store.example',
    nobody: 'made no connection to it (502)',
    listen: (onRequest) => createTlsServer(store, onRequest),
    create: (clock) => {
      const proxy = proxyFromEnvironment({ HTTPS_PROXY: `http://127.0.0.1:${port}` });
      return createHttpTransport({ clock, agents: createAgents({ proxy, trust: () => undefined }) });
    },
  });
});
