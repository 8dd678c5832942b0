import type { IncomingMessage } from 'node:http';
import { assertNever } from '../../contract/assert-never.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { PutAnswer, PutOptions } from '../ports/byte-transport.ts';
import { TransportError, type TransportFault } from '../ports/transport-error.ts';
import { BodyWriter, type WriterParts } from './body-writer.ts';
import { faultRemedy } from './fault-remedy.ts';
import { faultSentence } from './fault-sentence.ts';
import { flatHeaders } from './flat-headers.ts';
import { longestAnswer, readAnswerBody } from './read-answer-body.ts';
import { stallLimit } from './stall-limit.ts';
import { signInRemedy, tunnelSentence } from './tunnel-fault.ts';
import { unpackAnswer } from './unpack-answer.ts';
import { type Watched, watchStall } from './watch-stall.ts';

/** For a connection to stand, and between two pieces of an answer (ms). */
const patience = 30_000;
/** How long a 100 is waited for before the body goes without (ms). */
const continueWait = 1_000;

export interface ExchangeParts extends Omit<WriterParts, 'onSent'> {
  /** With its port: all that a message may say of the URL. */
  readonly host: string;
  readonly expect: boolean;
  readonly options: PutOptions;
}

/** One request with its body, and its answer. */
export class PutExchange {
  readonly #parts: ExchangeParts;
  readonly #writer: BodyWriter;
  readonly #done = new AbortController();

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.#writer = new BodyWriter({ ...parts, onSent: parts.options.onSent });
  }

  get bodyBegun(): boolean {
    return this.#writer.begun;
  }

  async run(): Promise<PutAnswer> {
    const { state, clock, options } = this.#parts;
    const abort = (): void => state.cut(options.signal.reason);
    options.signal.addEventListener('abort', abort, { once: true });
    const look = (): Watched => ({ movedAt: state.movedAt, limit: this.#limit() });
    void watchStall(clock, look, () => this.#stalled(), this.#done.signal);
    try {
      if (this.#parts.expect) await this.#awaitContinue();
      if (!state.isOver()) await this.#writer.write();
      state.enter('awaiting');
      await state.until(() => false);
      return state.answer === null ? this.#unanswered() : await this.#answered(state.answer);
    } catch (error) {
      state.cut(error);
      throw error;
    } finally {
      this.#done.abort();
      options.signal.removeEventListener('abort', abort);
    }
  }

  /** Sends the headers alone; ends when the server wants the body, has answered, or has not said a word for a second. */
  async #awaitContinue(): Promise<void> {
    const { state, clock } = this.#parts;
    state.request.flushHeaders();
    await state.until(() => state.connected);
    const late = new AbortController();
    clock.sleep(continueWait, AbortSignal.any([late.signal, this.#done.signal])).then(
      () => state.note({ continued: true }),
      // There was a word in time.
      () => undefined,
    );
    await state.until(() => state.continued);
    late.abort();
  }

  async #answered(answer: IncomingMessage): Promise<PutAnswer> {
    const { state, body, host } = this.#parts;
    state.enter('answering');
    const read = await readAnswerBody(answer, () => state.move());
    if (state.cutBy !== null) throw state.cutBy.reason;
    const status = answer.statusCode ?? 0;
    if (status === 407) throw this.#signIn();
    // A 2xx says in its headers what was done; of anything else the words count, and half of them mean nothing.
    if (read.end === 'cut' && (status < 200 || status > 299))
      throw new TransportError('broken', `The answer of ${host} broke off.`, this.#writer.sent);
    const complete = this.#writer.sent === body.size;
    // A socket with a body or an answer stuck in it cannot be used again.
    if (!complete || read.end !== 'whole') state.request.destroy();
    const text = await unpackAnswer(read.bytes, answer.headers['content-encoding'], longestAnswer);
    return { status, headers: flatHeaders(answer.headers), body: text, complete };
  }

  #unanswered(): never {
    const { state, host } = this.#parts;
    if (state.cutBy !== null) throw state.cutBy.reason;
    if (state.error instanceof SluiceError) throw state.error;
    const fault = state.connected ? 'broken' : 'unreachable';
    const remedy = faultRemedy(state.error);
    const options = {
      ...(state.error === null ? {} : { cause: state.error }),
      ...(remedy === undefined ? {} : { remedy }),
    };
    throw new TransportError(fault, faultSentence(state.error, host), this.#writer.sent, options);
  }

  /** No store asks for this: a proxy that is sent whole requests does. */
  #signIn(): TransportError {
    const { state, host } = this.#parts;
    state.request.destroy();
    const options = { remedy: signInRemedy };
    return new TransportError('unreachable', tunnelSentence(407, host), this.#writer.sent, options);
  }

  #limit(): number {
    const { state, body, meter } = this.#parts;
    if (!state.connected) return patience;
    switch (state.phase) {
      case 'expecting':
      case 'answering':
        return patience;
      case 'reading-file':
        // A slow disk is no fault of the line.
        return Number.POSITIVE_INFINITY;
      case 'sending':
      case 'awaiting':
        return stallLimit({
          ...{ bodySize: body.size, sentBytes: this.#writer.sent, rate: meter.rate },
          unanswered: this.#parts.options.unanswered ?? 0,
        });
      default:
        return assertNever(state.phase);
    }
  }

  #stalled(): void {
    const { state, host } = this.#parts;
    state.cut(state.connected ? this.#stall() : this.#fault('unreachable', `${host} does not answer.`));
  }

  #stall(): TransportError {
    const { state, host, body } = this.#parts;
    if (state.phase !== 'awaiting' || this.#writer.sent < body.size)
      return this.#fault('stalled', `The line to ${host} stood still for too long.`);
    const seconds = Math.round(this.#limit() / 1000);
    return this.#fault('unanswered', `${host} has every byte and did not answer within ${seconds} s.`);
  }

  #fault(fault: TransportFault, message: string): TransportError {
    return new TransportError(fault, message, this.#writer.sent);
  }
}
