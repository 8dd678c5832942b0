import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../../contract/reply.ts';
import { answerFrame } from './answer-frame.ts';
import { callPatience } from './call-patience.ts';
import type { Handlers } from './handlers.ts';
import { isAllowed, type RequestHead } from './is-allowed.ts';
import { OpenCalls } from './open-calls.ts';
import { parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';

/** A list of 10,000 ids is under half of this. */
const bodyLimit = 1024 ** 2;
/** A call is one small body: whoever takes longer to send it is not one of ours. */
const requestMs = 10_000;
/** How much of that is left to it when the owner ends. */
const graceMs = 2_000;

export interface ControlOptions {
  readonly handlers: Handlers;
  /** The secret of this launch; see `newToken`. */
  readonly token: string;
  /** Hears of errors a handler threw by mistake. */
  readonly report?: (error: unknown) => void;
}

/** The running server by which other processes of this user reach the owner. */
export interface Control {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `POST /rpc` on 127.0.0.1, on a port the system chooses. */
export async function startControl(options: ControlOptions): Promise<Control> {
  const server = createServer(
    { requestTimeout: requestMs, headersTimeout: requestMs },
    (request, response) => {
      void respond(request, response, { ...options, calls });
    },
  );
  const calls = new OpenCalls(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, close: () => calls.close({ call: graceMs, answer: callPatience }) };
}

interface CallDeps extends ControlOptions {
  readonly calls: Pick<OpenCalls, 'answering'>;
}

async function respond(request: IncomingMessage, response: ServerResponse, options: CallDeps): Promise<void> {
  try {
    const { status, reply } = await answerRequest(request, options);
    send(response, status, reply);
  } catch (error) {
    // The asker went away in the middle of its call.
    response.destroy();
    options.report?.(error);
  }
}

interface Answer {
  readonly status: number;
  readonly reply: Reply<unknown>;
}

async function answerRequest(request: IncomingMessage, options: CallDeps): Promise<Answer> {
  if (!isAllowed(headOf(request), options.token)) return { status: 403, reply: refused };
  const body = await readBody(request, bodyLimit);
  if (body === null) return { status: 413, reply: tooLong };
  options.calls.answering(request.socket);
  const report = options.report ?? (() => undefined);
  return { status: 200, reply: await answerFrame(parseJson(body), options.handlers, report) };
}

const headOf = ({ method, url, headers }: IncomingMessage): RequestHead => ({
  method: method ?? '',
  path: url ?? '',
  host: headers.host ?? null,
  origin: headers.origin ?? null,
  fetchSite: single(headers['sec-fetch-site']),
  contentType: headers['content-type'] ?? null,
  authorization: headers.authorization ?? null,
});

const single = (value: string | string[] | undefined): string | null => value?.toString() ?? null;

const refused: Reply<never> = {
  ok: false,
  failure: { code: 'unauthorised', message: 'This call is not allowed.' },
};
const tooLong: Reply<never> = {
  ok: false,
  failure: { code: 'usage', message: 'This call is longer than any that Sluice takes.' },
};

/** Closes the connection with every answer: calls are rare, and an unread body must not be taken for the next one. */
function send(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  };
  response.writeHead(status, headers).end(JSON.stringify(reply));
}
