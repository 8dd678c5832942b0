import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** An answer; a string or bytes are sent as they are, anything else as JSON. */
export interface StubAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent without a length. */
  readonly chunked?: boolean;
  /** What comes next, without end, as fast as it is taken. */
  readonly stream?: () => Buffer;
  /** Closes the socket instead of answering. */
  readonly drop?: boolean;
}

export type StubScript = (request: StubRequest, origin: string) => StubAnswer | Promise<StubAnswer>;

/** A real server on loopback that answers by a script and remembers what it was asked. */
export class LizardStub implements AsyncDisposable {
  readonly origin: string;
  readonly requests: StubRequest[] = [];
  readonly #close: () => Promise<void>;

  private constructor(origin: string, close: () => Promise<void>) {
    this.origin = origin;
    this.#close = close;
  }

  static async start(script: StubScript): Promise<LizardStub> {
    const server = createServer((request, response) => {
      const asked = { method: request.method ?? '', url: request.url ?? '', headers: request.headers };
      stub.requests.push(asked);
      void Promise.resolve(script(asked, stub.origin)).then((answer) => send(answer, response));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const stub: LizardStub = new LizardStub(`http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    return stub;
  }

  /** The paths asked for, without method. */
  get paths(): readonly string[] {
    return this.requests.map((request) => request.url);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }
}

function send(answer: StubAnswer, response: ServerResponse): void {
  if (answer.drop === true) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status ?? 200, { 'content-type': typeOf(answer.body), ...answer.headers });
  if (answer.stream !== undefined) {
    flow(response, answer.stream);
    return;
  }
  const body = bodyOf(answer.body);
  if (answer.chunked === true) response.write(body);
  response.end(answer.chunked === true ? undefined : body);
}

const typeOf = (body: unknown): string => (typeof body === 'string' ? 'text/html' : 'application/json');

const bodyOf = (body: unknown): string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);

/** Writes until nobody listens any more. */
function flow(response: ServerResponse, next: () => Buffer): void {
  while (!response.destroyed && response.write(next()));
  if (!response.destroyed) response.once('drain', () => flow(response, next));
}
