import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FaultAction } from '../faults/fault-action.ts';
import { faultyBody } from '../faults/faulty-body.ts';
import type { RequestMeter } from './request-counts.ts';
import type { S3Answer } from './s3-answer.ts';

/** Whether the client holds its body back until it is asked for (`Expect: 100-continue`). */
export type BodyPromise = 'sent' | 'awaits-continue';

/** One request and its answer on the wire: the only place that touches the socket. */
export class Exchange {
  readonly #req: IncomingMessage;
  readonly #res: ServerResponse;
  readonly #promise: BodyPromise;
  readonly #gone = new AbortController();
  #bodyAsked = false;

  constructor(req: IncomingMessage, res: ServerResponse, promise: BodyPromise) {
    this.#req = req;
    this.#res = res;
    this.#promise = promise;
    res.once('close', () => this.#gone.abort());
  }

  /** Aborted once the client has gone, or has its answer. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** Whether an answer can no longer be given: one was begun, or nobody is left to read it. */
  get isOver(): boolean {
    return this.#res.headersSent || this.#req.socket.destroyed || this.#gone.signal.aborted;
  }

  /** The body as the faults let it through; asks the client for it. */
  body(actions: readonly FaultAction[], meter: RequestMeter | null): AsyncIterable<Buffer> {
    this.#bodyAsked = true;
    if (this.#promise === 'awaits-continue') this.#res.writeContinue();
    meter?.begun();
    // Node would end the connection with a read that stops early, and the refusal with it.
    const whole = this.#req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    const counted = meter === null ? whole : countBytes(whole, meter);
    return faultyBody(counted, actions, { reset: () => this.reset(), gone: this.gone });
  }

  /** Reads what is left of the body, for an answer that comes after it. */
  async drain(actions: readonly FaultAction[]): Promise<void> {
    if (this.#bodyAsked) return;
    const body = this.body(actions, null)[Symbol.asyncIterator]();
    while ((await body.next()).done !== true) await Promise.resolve();
  }

  /** Ends the connection with a reset, as a crashed server or a broken line does. */
  reset(): void {
    this.#req.socket.resetAndDestroy();
  }

  /** Closes the connection without an answer. */
  hangUp(): void {
    this.#req.socket.destroy();
  }

  async send(answer: S3Answer, headers: Readonly<Record<string, string>>): Promise<void> {
    // The rest of a body cannot be told from the next request: such a connection ends with its answer.
    if (!this.#req.complete) this.#res.setHeader('connection', 'close');
    this.#res.sendDate = false;
    const isText = typeof answer.body === 'string';
    const length = isText ? { 'content-length': String(Buffer.byteLength(answer.body)) } : {};
    const bodiless = answer.status === 204 || answer.status === 304;
    this.#res.writeHead(answer.status, { ...(bodiless ? {} : length), ...answer.headers, ...headers });
    if (typeof answer.body === 'string') this.#res.end(this.#req.method === 'HEAD' ? '' : answer.body);
    else await pipeline(Readable.from(answer.body), this.#res);
  }
}

async function* countBytes(body: AsyncIterable<Buffer>, meter: RequestMeter): AsyncIterable<Buffer> {
  for await (const chunk of body) {
    meter.received(chunk.length);
    yield chunk;
  }
}
