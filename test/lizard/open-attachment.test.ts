import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createAgents } from '../../src-main/app/network/create-agents.ts';
import { openAttachment } from '../../src-main/lizard/open-attachment.ts';

test('an attachment is read over the connections the rest of the program uses', async () => {
  const server = createServer((_, response) => response.end('grid'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agents = createAgents({ proxy: { kind: 'direct' }, trust: () => undefined });
  onTestFinished(() => {
    agents.close();
    server.close();
  });
  const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { signal } = new AbortController();
  const { stream } = await openAttachment({ url: `${portal}/grid.h5`, portal, key: 'k', agents, signal });
  expect(await text(stream)).toBe('grid');
});
