import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { WindowHandlers } from '../../../src-main/app/window/window-handlers.ts';
import { clientOver } from '../../../src-renderer/bridge/client-over.ts';
import { httpTransport, type HttpTransport } from '../../../src-renderer/bridge/http-transport.ts';
import { windowTransportConformance } from '../../conformance/window-transport.ts';
import { type ServedWindow, serveWindow } from '../../support/serve-window.ts';

/** A page's transport as a browser would make it: by Node's own fetch, and a socket that says its origin. */
function pageOf(
  { origin }: Pick<ServedWindow, 'origin'>,
  token: string | null = 'secret',
  silenceMs = 60_000,
): HttpTransport {
  const transport = httpTransport({
    ...{ origin, token, silenceMs, fetch, backoffMs: () => 5 },
    openSocket: (url, protocols) => {
      const socket = new WebSocket(url, protocols, { headers: { origin } });
      // A browser tells a failed connection by `close` alone.
      socket.on('error', () => undefined);
      return socket;
    },
  });
  onTestFinished(() => transport.end());
  return transport;
}

windowTransportConformance('a loopback server', async (handlers) => {
  const served = await serveWindow(handlers);
  const transport = pageOf(served);
  return {
    transport,
    broadcast: (event) => served.hub.broadcast(event),
    tell: (client, event) => served.hub.tell(client, event),
  };
});

const answering: Partial<WindowHandlers> = { speed: () => ({ seconds: [1] }) };

/** What a link says, from now on. */
function statesOf(transport: HttpTransport) {
  const states: string[] = [];
  transport.onLink((state) => states.push(state));
  return states;
}

test('two pages are told each its own, and both what is for all', async () => {
  const served = await serveWindow(answering);
  const pages = [pageOf(served), pageOf(served)].map((each) => clientOver(each));
  const heard = pages.map(() => [] as string[]);
  for (const [at, page] of pages.entries()) {
    page.on('notice', ({ id }) => heard[at]?.push(id));
    await page.call('speed', {});
  }
  const say = (id: string) => ({ event: 'notice', payload: { id, message: '', failure: null } }) as const;
  expect(pages[0]?.id).not.toBe(pages[1]?.id);
  served.hub.tell(pages[0]!.id, say('first'));
  served.hub.tell(pages[1]!.id, say('second'));
  served.hub.broadcast(say('all'));
  await vi.waitFor(() =>
    expect(heard).toEqual([
      ['first', 'all'],
      ['second', 'all'],
    ]),
  );
});

test('a program that went away is lost once, and back once it is there again, to the same page', async () => {
  const served = await serveWindow(answering);
  const transport = pageOf(served);
  const states = statesOf(transport);
  const client = clientOver(transport);
  await client.call('speed', {});
  expect(served.hub.clients).toEqual([client.id]);
  await served.close();
  await vi.waitFor(() => expect(states).toEqual(['lost']));
  expect(await client.call('speed', {})).toMatchObject({ ok: false, failure: { code: 'network' } });
  const again = await serveWindow(answering, { port: served.port });
  await vi.waitFor(() => expect(states).toEqual(['lost', 'back']));
  expect(again.hub.clients).toEqual([client.id]);
  expect(await client.call('speed', {})).toMatchObject({ ok: true });
});

test('what was told while the line was broken is not told again: the page is to ask', async () => {
  const served = await serveWindow(answering);
  const transport = pageOf(served);
  const heard: string[] = [];
  const client = clientOver(transport);
  client.on('notice', ({ id }) => heard.push(id));
  await client.call('speed', {});
  const say = (id: string) => ({ event: 'notice', payload: { id, message: '', failure: null } }) as const;
  const back = new Promise<void>((resolve) => client.onLink((state) => state === 'back' && resolve()));
  await served.close();
  const again = await serveWindow(answering, { port: served.port });
  served.hub.broadcast(say('meanwhile'));
  await back;
  again.hub.broadcast(say('after'));
  await vi.waitFor(() => expect(heard).toEqual(['after']));
});

test('a page with a wrong token, or none, is told what to do, at every call', async () => {
  const served = await serveWindow(answering);
  const refusal = {
    ok: false,
    failure: {
      code: 'unauthorised',
      message: 'This page has no part in the Sluice that runs now.',
      remedy: 'Open the address that "sluice serve" printed when it was started last.',
    },
  };
  expect(await clientOver(pageOf(served, 'other')).call('speed', {})).toEqual(refusal);
  expect(await clientOver(pageOf(served, null)).call('speed', {})).toEqual(refusal);
});

test('a server that is not ours is answered by a sentence', async () => {
  const transport = httpTransport({
    ...{ origin: 'http://127.0.0.1:9', token: 'secret', silenceMs: 1000, backoffMs: () => 60_000 },
    fetch: () => Promise.resolve(new Response('<html>')),
    openSocket: (url) => {
      const socket = new WebSocket(url);
      socket.on('error', () => undefined);
      return socket;
    },
  });
  expect(await clientOver(transport).call('speed', {})).toMatchObject({ failure: { code: 'network' } });
  transport.end();
});
