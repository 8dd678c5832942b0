import { once } from 'node:events';
import { createServer, type IncomingMessage, request as forwarded, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface TestProxy {
  readonly port: number;
  /** What was asked of it: `CONNECT host:port`, or the method and whole address. */
  readonly asked: string[];
  /** The sign-ins it was given, as they came. */
  readonly signIns: (string | undefined)[];
}

export interface ProxyAsk {
  /** Refuses everything with this status. */
  readonly refuse?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
}

/**
 * A real HTTP proxy on loopback, for one test unless `over` says when it ends. Whatever host is named, it connects to this
 * computer: the names of tests are nobody's.
 */
export async function proxyServer(
  { refuse }: ProxyAsk = {},
  over: (end: () => void) => void = onTestFinished,
): Promise<TestProxy> {
  const proxy = createServer();
  const asked: string[] = [];
  const signIns: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => sockets.add(socket));
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    signIns.push(request.headers['proxy-authorization']);
    if (refuse === undefined) tunnel(Number(request.url?.split(':').at(-1)), client, sockets);
    else client.end(head(refuse.status, refuse.headers));
  });
  const forward = (request: IncomingMessage, response: ServerResponse): void => {
    asked.push(`${request.method} ${request.url}`);
    signIns.push(request.headers['proxy-authorization']);
    if (refuse === undefined) pass(request, response);
    else
      response
        .writeHead(refuse.status, { ...refuse.headers, Connection: 'close' })
        .end('<html>sign in</html>');
  };
  proxy.on('request', forward).on('checkContinue', forward);
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  over(() => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: (proxy.address() as AddressInfo).port, asked, signIns };
}

function tunnel(port: number, client: Socket, sockets: Set<Socket>): void {
  const server = connect(port, '127.0.0.1');
  sockets.add(server);
  server.on('connect', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(server).pipe(client);
  });
  server.on('error', () => (server.bytesRead === 0 ? client.end(head(502)) : client.destroy()));
  client.on('error', () => server.destroy()).on('close', () => server.destroy());
  server.on('close', () => client.destroySoon());
}

function head(status: number, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' });
  return `HTTP/1.1 ${status} Refused\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

function pass(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search, port } = new URL(request.url ?? '');
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !name.startsWith('proxy-')),
  );
  const onward = forwarded({
    ...{ host: '127.0.0.1', port, path: `${pathname}${search}`, method: request.method },
    headers,
  });
  onward.on('continue', () => response.writeContinue());
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
