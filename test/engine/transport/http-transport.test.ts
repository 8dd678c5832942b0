import { once } from 'node:events';
import { createServer, Agent as HttpAgent, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, Agent as HttpsAgent } from 'node:https';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { byteTransportSuite } from '../../conformance/byte-transport.ts';
import { selfSigned } from '../../support/self-signed.ts';

byteTransportSuite('http', {
  scheme: 'http',
  listen: (onRequest) => createServer(onRequest),
  create: (clock) => createHttpTransport({ clock }),
});

const pair = selfSigned();
if (pair === null) console.warn('SKIPPED: openssl is not there, so bodies over TLS were not tried.');
else {
  byteTransportSuite('https', {
    scheme: 'https',
    listen: (onRequest) => createTlsServer(pair, onRequest),
    create: (clock) =>
      createHttpTransport({
        clock,
        agents: { http: new HttpAgent(), https: new HttpsAgent({ keepAlive: true, ca: pair.cert }) },
      }),
  });

  test('a certificate nobody vouches for is unreachable, and the sentence says why', async () => {
    const server = createTlsServer(pair).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const failed = put(`https://127.0.0.1:${(server.address() as AddressInfo).port}/b/k?secret=1`, 10);
    await expect(failed).rejects.toMatchObject({ fault: 'unreachable', sentBytes: 0 });
    await expect(failed).rejects.toThrow(/signed by nobody this machine trusts/);
    await expect(failed).rejects.not.toThrow('secret');
    server.close();
  });
}

function put(url: string, size: number, transport = createHttpTransport({ clock: systemClock() })) {
  const slice = new Uint8Array(1024 ** 2);
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; left -= slice.length)
      yield await Promise.resolve(slice.subarray(0, left));
  }
  const options = { signal: new AbortController().signal, onSent: () => undefined };
  return transport.put(url, {}, { size, slices: slices() }, options);
}

describe('names and addresses', () => {
  test('a name nobody knows is unreachable', async () => {
    await expect(put('http://store.invalid/b/k', 10)).rejects.toMatchObject({ fault: 'unreachable' });
  });

  test('what is no URL is refused without repeating it', async () => {
    for (const url of ['not a url?secret', 'file:///etc/secret'])
      await expect(put(url, 10)).rejects.not.toThrow('secret');
  });
});

/** Answers the first call of a connection and cuts the connection at the second, as a server does that gave it up. */
async function forgetfulServer(): Promise<{ url: string; connections: () => number; close: () => void }> {
  let connections = 0;
  const server = createNetServer((socket) => {
    connections += 1;
    let calls = 0;
    socket
      .on('error', () => undefined)
      .on('data', (data) => {
        if (!data.toString('latin1').startsWith('PUT')) return;
        calls += 1;
        if (calls === 2) socket.destroy();
        else if (data.includes('100-continue'))
          socket.write('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/b/k`, connections: () => connections, close: () => server.close() };
}

describe('a kept connection that proves dead', () => {
  test('is replaced by a new one while no byte of the body was read', async () => {
    const server = await forgetfulServer();
    const transport = createHttpTransport({ clock: systemClock() });
    await put(server.url, 10, transport);
    await expect(put(server.url, 2 * 1024 ** 2, transport)).resolves.toMatchObject({ status: 403 });
    expect(server.connections()).toBe(2);
    transport.close();
    server.close();
  });

  test('is a broken line once the body was begun: the body can be read only once', async () => {
    const server = await forgetfulServer();
    const transport = createHttpTransport({ clock: systemClock() });
    await put(server.url, 10, transport);
    await expect(put(server.url, 10, transport)).rejects.toMatchObject({ fault: 'broken' });
    expect(server.connections()).toBe(1);
    transport.close();
    server.close();
  });
});

describe('a server that refuses a small body and closes', () => {
  test('is asked first after it cut one, so that its answer is not lost; after one it accepted, no more', async () => {
    const asked: boolean[] = [];
    let refuses = true;
    const server = createServer((request, response) => {
      asked.push(false);
      if (refuses) request.socket.resetAndDestroy();
      else request.resume().on('end', () => response.end());
    }).listen(0, '127.0.0.1');
    server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
      asked.push(true);
      if (refuses)
        response.writeHead(403, { Connection: 'close' }).end('<Error><Code>AccessDenied</Code></Error>');
      else {
        response.writeContinue();
        request.resume().on('end', () => response.end());
      }
    });
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b/k`;
    const transport = createHttpTransport({ clock: systemClock() });
    await expect(put(url, 1000, transport)).rejects.toMatchObject({ fault: 'broken' });
    await expect(put(url, 1000, transport)).resolves.toMatchObject({ status: 403, complete: false });
    refuses = false;
    for (let turn = 0; turn < 2; turn += 1)
      await expect(put(url, 1000, transport)).resolves.toMatchObject({ status: 200, complete: true });
    expect(asked).toEqual([false, true, true, false]);
    transport.close();
    server.close();
  });
});
