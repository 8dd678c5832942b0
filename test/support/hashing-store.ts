import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Certified } from './test-ca.ts';

/** As much of a store as says what came, for one test, under whatever name it is called. Answers its port. */
export async function hashingStore(certified: Certified): Promise<number> {
  const server = createServer(certified, (request, response) => {
    const hash = createHash('md5');
    request.on('data', (piece: Buffer) => hash.update(piece));
    request.on('end', () => {
      response
        .setHeader('x-amz-request-id', '1')
        .setHeader('ETag', `"${hash.digest('hex')}"`)
        .end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
