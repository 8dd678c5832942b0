import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** A relay in front of a server, for one test: what arrives at it is what the server was asked. */
export interface CountingRelay {
  readonly origin: string;
  /** Connections that came, and bytes they brought. */
  counts(): { readonly connections: number; readonly bytes: number };
}

export async function countingRelay(origin: string): Promise<CountingRelay> {
  const { hostname, port } = new URL(origin);
  let [connections, bytes] = [0, 0];
  const server = createServer((client) => {
    connections += 1;
    client.on('data', (chunk) => {
      bytes += chunk.length;
    });
    const upstream = connect(Number(port), hostname);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream])
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const { port: own } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${own}`, counts: () => ({ connections, bytes }) };
}
