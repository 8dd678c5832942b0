import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { OpenCalls } from '../../../src-main/app/control/open-calls.ts';

/** A server whose every call is being answered, until the test answers it. */
async function started() {
  const server = createServer();
  const calls = new OpenCalls(server);
  const asked = new Promise<ServerResponse>((resolve) => {
    server.on('request', (request, response) => {
      calls.answering(request.socket);
      resolve(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.closeAllConnections());
  return { calls, asked, port: (server.address() as AddressInfo).port };
}

async function connected(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const call = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

test('a server that ends cuts off whoever has not finished asking, and answers whoever has', async () => {
  const { calls, asked, port } = await started();
  const asker = await connected(port, call);
  const response = await asked;
  const slow = await connected(port, 'GET / HTT');
  // Cut off in the middle of asking, it may hear of a reset first.
  slow.on('error', () => undefined);
  const cut = new Promise((resolve) => slow.on('close', resolve));
  const closed = calls.close({ call: 10, answer: 600_000 });
  await cut;
  const chunks: Buffer[] = [];
  asker.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.end('as you said');
  await closed;
  await once(asker, 'close');
  expect(Buffer.concat(chunks).toString()).toContain('as you said');
});

test('an answer that was given before the server ends still arrives whole', async () => {
  const { calls, asked, port } = await started();
  const asker = await connected(port, call);
  // More than the system takes off the server's hands while nobody reads.
  const size = 64 * 1024 ** 2;
  (await asked).end(Buffer.alloc(size));
  const closed = calls.close({ call: 10, answer: 600_000 });
  let received = 0;
  asker.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  await once(asker, 'close');
  expect(received).toBeGreaterThan(size);
  await closed;
});

test('a server that ends waits no longer for an answer than whoever asked', async () => {
  const { calls, asked, port } = await started();
  const asker = await connected(port, call);
  await asked;
  const cut = once(asker, 'close');
  await calls.close({ call: 1, answer: 10 });
  await cut;
});

test('a server that has ended ends at once', async () => {
  const { calls } = await started();
  await calls.close({ call: 600_000, answer: 600_000 });
  await calls.close({ call: 600_000, answer: 600_000 });
});
