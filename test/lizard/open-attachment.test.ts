import { lookup } from 'node:dns';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createAgents } from '../../src-main/app/network/create-agents.ts';
import { SluiceError } from '../../src-main/contract/sluice-error.ts';
import { type NamedAddresses, namedAddresses } from '../../src-main/lizard/named-addresses.ts';
import { openAttachment } from '../../src-main/lizard/open-attachment.ts';

const { signal } = new AbortController();

async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agents = createAgents({ proxy: { kind: 'direct' }, trust: () => undefined });
  onTestFinished(() => {
    agents.close();
    server.close();
  });
  return { agents, port: (server.address() as AddressInfo).port };
}

test('an attachment is read over the connections the rest of the program uses', async () => {
  const { agents, port } = await serving((_, response) => response.end('grid'));
  const portal = `http://127.0.0.1:${port}`;
  const addresses = namedAddresses({ portal });
  const ask = { url: `${portal}/grid.h5`, portal, key: 'k', addresses, agents, signal };
  const { stream } = await openAttachment(ask);
  expect(await text(stream)).toBe('grid');
});

const refused = new SluiceError({ code: 'address-refused', message: 'Not there.' });

test('each address a redirect names is judged before anything is asked of it', async () => {
  const { agents, port } = await serving((request, response) => {
    const place = request.url === '/grid.h5' ? '/second' : '/third';
    response.writeHead(302, { location: place }).end();
  });
  const portal = `http://127.0.0.1:${port}`;
  const judged: string[] = [];
  const addresses: NamedAddresses = {
    check: async (address) => {
      judged.push(new URL(address).pathname);
      return address.endsWith('/third') ? Promise.reject(refused) : Promise.resolve(new URL(address));
    },
    lookup: () => lookup,
  };
  const ask = { url: `${portal}/grid.h5`, portal, key: 'k', addresses, agents, signal };
  await expect(openAttachment(ask)).rejects.toBe(refused);
  expect(judged).toEqual(['/grid.h5', '/second', '/third']);
});

test('a host whose lookup is refused is not connected to', async () => {
  const { agents, port } = await serving((_, response) => response.end('grid'));
  const portal = `http://here.example:${port}`;
  const addresses: NamedAddresses = {
    check: (address) => Promise.resolve(new URL(address)),
    lookup: () => (_name, _options, callback) => callback(refused, []),
  };
  const ask = { url: `${portal}/grid.h5`, portal, key: 'k', addresses, agents, signal };
  await expect(openAttachment(ask)).rejects.toBe(refused);
});
