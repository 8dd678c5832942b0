import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { assertNever } from '../../src-main/contract/assert-never.ts';

/**
 * What becomes of the line. `refused`: nobody listens, and what was open is reset. `black-hole`: connections stand, new
 * ones too, and nothing that goes in comes out. `login-page`, `login-redirect`: a captive portal answers every request
 * itself, and what was open is reset.
 */
export type LinkState = 'up' | 'refused' | 'black-hole' | 'login-page' | 'login-redirect';

/** A line to a server that can go away and come back. */
export interface Link {
  readonly origin: string;
  become(state: LinkState): Promise<void>;
  /** Resolves once a body's bytes come through: more than small calls bring, since the line last changed. */
  flowing(): Promise<void>;
  /** Whether they did. */
  readonly isFlowing: boolean;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly upstream: Socket;
}

/** Heads of requests are smaller than this (bytes). */
const moreThanHeads = 32 * 1024;

const answers = {
  'login-page':
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 38\r\nconnection: close\r\n\r\n<html>Welcome. Please sign in.</html>\n',
  'login-redirect':
    'HTTP/1.1 302 Found\r\nlocation: http://login.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
} as const;

export async function startLink(origin: string): Promise<Link> {
  const { hostname, port: upstreamPort } = new URL(origin);
  const pairs = new Set<Pair>();
  const strays = new Set<Socket>();
  let state: LinkState = 'up';
  let bytes = 0;
  let flow = Promise.withResolvers<undefined>();
  let server: Server | null = null;

  const carry = (client: Socket): void => {
    const pair = { client, upstream: connect(Number(upstreamPort), hostname) };
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      pair.client.destroy();
      pair.upstream.destroy();
    };
    client.on('data', (chunk) => {
      bytes += chunk.length;
      if (state === 'up' && bytes > moreThanHeads) flow.resolve(undefined);
    });
    client.pipe(pair.upstream).pipe(client);
    for (const socket of [client, pair.upstream]) socket.on('error', end).on('close', end);
    if (state === 'black-hole') stop(pair);
  };
  const answer = (client: Socket, words: string): void => {
    strays.add(client);
    // What comes after the head is thrown away, so that the answer is not lost in a reset.
    client.once('data', () => client.end(words)).resume();
    client.on('error', () => client.destroy()).on('close', () => strays.delete(client));
  };
  const take = (client: Socket): void => {
    switch (state) {
      case 'up':
      case 'black-hole':
        carry(client);
        break;
      case 'refused':
        client.resetAndDestroy();
        break;
      case 'login-page':
      case 'login-redirect':
        answer(client, answers[state]);
        break;
      default:
        assertNever(state);
    }
  };
  const listen = async (port: number): Promise<number> => {
    server = createServer(take).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const reset = (): void => {
    for (const { client, upstream } of pairs) {
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    }
    for (const client of strays) client.destroy();
  };
  const port = await listen(0);
  const become = async (next: LinkState): Promise<void> => {
    const wasRefused = state === 'refused';
    state = next;
    bytes = 0;
    flow = Promise.withResolvers();
    if (next === 'black-hole') for (const pair of pairs) stop(pair);
    // What a black hole swallowed stays dead when the line is back, as behind a box that forgot its connections.
    else if (next !== 'up') reset();
    if (next === 'refused') server?.close();
    else if (wasRefused) await listen(port);
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    become,
    flowing: () => flow.promise,
    get isFlowing() {
      return state === 'up' && bytes > moreThanHeads;
    },
    close: async () => {
      reset();
      const closed = server?.listening === true ? once(server, 'close') : null;
      server?.close();
      await closed;
    },
  };
}

/** Nothing is read any more from either side: both find that out by themselves, or never. */
function stop({ client, upstream }: Pair): void {
  client.unpipe(upstream).pause();
  upstream.unpipe(client).pause();
}
