import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { App } from '../../app/create-app.ts';
import { assertNever } from '../../contract/assert-never.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { answerRpc } from './answer-rpc.ts';
import type { DownloadTickets } from './download-tickets.ts';
import { EventSockets } from './event-sockets.ts';
import { headOf } from './head-of.ts';
import { judgeRequest } from './judge-request.ts';
import type { PageFiles } from './page-files.ts';
import { sayRefused } from './say-refused.ts';
import { sendDownload } from './send-download.ts';
import { sendPage } from './send-page.ts';

/** The largest call is a list of 100,000 ids; through a tunnel it may take a while. */
const requestMs = 60_000;
const headersMs = 10_000;
/** A few tabs have six each. */
const mostConnections = 256;
/** How long calls under way may take to be answered when the program ends. */
const graceMs = 2000;

export interface WindowServerOptions {
  readonly app: Pick<App, 'answer' | 'connect'>;
  readonly page: PageFiles;
  readonly downloads: Pick<DownloadTickets, 'take'>;
  /** The secret of this launch. */
  readonly token: string;
  /** 0: one the system chooses. */
  readonly port: number;
  /** Hears of faults of its own. */
  readonly report: (error: unknown) => void;
  /** Between two beats to each page (ms). */
  readonly beatMs?: number;
}

/** The running server of the window. */
export interface WindowServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the window on 127.0.0.1: its page, its calls, its events, its downloads. Throws `SluiceError` for a port it cannot have. */
export async function startWindowServer(options: WindowServerOptions): Promise<WindowServer> {
  const { app, beatMs } = options;
  const sockets = new EventSockets({ connect: app.connect, ...(beatMs === undefined ? {} : { beatMs }) });
  const server = createServer({ requestTimeout: requestMs, headersTimeout: headersMs });
  server.maxConnections = mostConnections;
  server.on('request', (request, response) => void respond(request, response, options));
  server.on('upgrade', (request, socket, head) => upgrade(request, socket, head, sockets, options));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { port, close: () => closeServer(server, sockets) };
}

/** Never rejects. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: WindowServerOptions,
): Promise<void> {
  try {
    await answer(request, response, options);
  } catch (error) {
    // The page went away in the middle of its call.
    response.destroy();
    options.report(error);
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: WindowServerOptions,
): Promise<void> {
  const { app, page, token } = options;
  const judged = judgeRequest(headOf(request), token);
  switch (judged.kind) {
    case 'page':
      sendPage(page.get(judged.path), judged.host, response);
      return;
    case 'call':
      await answerRpc(request, response, app);
      return;
    case 'download':
      await sendOnce(judged.ticket, response, options);
      return;
    case 'events':
      sayRefused(response, 400, 'This is no upgrade.');
      return;
    case 'refused':
      sayRefused(response, judged.why === 'secret' ? 401 : 403, refusals[judged.why]);
      return;
    default:
      assertNever(judged);
  }
}

const refusals = {
  secret: 'The secret of this Sluice is missing or wrong.',
  stranger: 'This request is not allowed.',
} as const;

async function sendOnce(
  ticket: string,
  response: ServerResponse,
  { downloads, report }: WindowServerOptions,
): Promise<void> {
  const file = downloads.take(ticket);
  if (file === null)
    sayRefused(response, 404, 'This was fetched before, or waited too long: ask for it again.');
  else await sendDownload(file, response, report);
}

function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  sockets: EventSockets,
  { token }: WindowServerOptions,
): void {
  // Whoever goes away while being refused is refused all the same.
  socket.on('error', () => socket.destroy());
  const judged = judgeRequest(headOf(request), token);
  if (judged.kind !== 'events') refuseUpgrade(socket, '403 Forbidden');
  else if (!sockets.hasRoom) refuseUpgrade(socket, '503 Service Unavailable');
  else sockets.accept(request, socket, head, judged.client);
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new SluiceError(
      {
        code: 'in-use',
        message: taken
          ? `Port ${port} is taken by another program.`
          : `Port ${port} cannot be had by this user.`,
        remedy: 'Give another one with --port, or none.',
      },
      { cause },
    );
  }
}

async function closeServer(server: Server, sockets: EventSockets): Promise<void> {
  const closed = once(server, 'close');
  sockets.close();
  server.close();
  const cut = setTimeout(() => {
    sockets.cut();
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearTimeout(cut);
}
