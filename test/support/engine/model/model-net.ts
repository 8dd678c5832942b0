import { gatherPages } from '../../../../src-main/engine/multipart/gather-pages.ts';
import { judgeAbort } from '../../../../src-main/engine/multipart/judge-abort.ts';
import { judgeListPage } from '../../../../src-main/engine/multipart/judge-list-page.ts';
import type {
  BodySlices,
  ByteTransport,
  PutOptions,
} from '../../../../src-main/engine/ports/byte-transport.ts';
import type { CallAnswer, S3Calls } from '../../../../src-main/engine/ports/s3-calls.ts';
import type { ProbeHost } from '../../../../src-main/engine/send/line-gate.ts';
import { bodyMd5, type Cell, cellOf, cellSize } from './body-text.ts';
import { answered, type Outcome, outcomeOf, unreachable } from './model-exchange.ts';
import type { CallKind, FaultKind } from './model-faults.ts';
import type { ModelLine } from './model-line.ts';
import { type ModelStore, objectOf } from './model-store.ts';

/** `portal`: a login page answers whatever is asked. */
export type Weather = 'up' | 'down' | 'portal';

/** Told what goes to the store and comes from it, to judge it. */
export interface NetWatch {
  bodyBegins(object: string, uploadId: string | null, number: number): void;
  bodyStored(object: string, number: number): void;
  completeGoes(uploadId: string, body: string): void;
  completeAnswered(uploadId: string, answer: CallAnswer): void;
  objectMisnamed(object: string): void;
  abortGoes(uploadId: string): void;
}

export interface ModelNetDeps {
  readonly line: ModelLine;
  readonly store: ModelStore;
  readonly watch: NetWatch;
  readonly weather: () => Weather;
  readonly fault: (on: CallKind) => FaultKind | null;
  /** A request that was sent whole loses its sender; the world says whether it takes effect. */
  readonly orphan: (on: CallKind, isPart: boolean, effect: () => void) => void;
}

/** The network of one process: the engine's transport, small calls and probe, over the model's store. */
export class ModelNet {
  readonly #deps: ModelNetDeps;
  readonly transport: ByteTransport;
  readonly s3Calls: S3Calls;
  readonly probeHost: ProbeHost;

  constructor(deps: ModelNetDeps) {
    this.#deps = deps;
    this.transport = {
      put: (url, _headers, body, options) => this.#put(new URL(url), body, options),
      close: () => undefined,
    };
    this.s3Calls = {
      listParts: async (urls, signal) => {
        const pages = [];
        for (const url of urls) {
          const answer = await this.#call('list', url, signal, (at) => deps.store.list(at));
          const page = judgeListPage(answer, url);
          if (page !== null) pages.push(page);
        }
        return gatherPages(pages);
      },
      complete: (url, body, { signal }) => this.#complete(url, body, signal),
      head: (url, signal) => this.#call('head', url, signal, (at) => deps.store.head(at)),
      peek: (url, signal) =>
        this.#call('head', url, signal, () => deps.store.words.error(403, 'SignatureDoesNotMatch')),
      abort: async (url, signal) => judgeAbort(await this.#abort(url, signal), url),
    };
    this.probeHost = async (_origin, signal) => {
      await deps.line.hold(signal);
      return { up: 's3', down: 'silent', portal: 'foreign' }[deps.weather()] as 's3' | 'silent' | 'foreign';
    };
  }

  async #put(url: URL, body: BodySlices, { signal, onSent }: PutOptions) {
    const { line, store, watch } = this.#deps;
    const outcome = await this.#connected('put', signal);
    const uploadId = url.searchParams.get('uploadId');
    const number = uploadId === null ? 1 : Number(url.searchParams.get('partNumber'));
    watch.bodyBegins(objectOf(url), uploadId, number);
    const refusal = store.refusal(url);
    if (refusal !== null) return { ...refusal, complete: false };
    const { cells, sent, isWhole } = await this.#send(body, outcome.early, signal, onSent);
    if (!isWhole) return { ...answered(outcome, null, store.words, sent), complete: false };
    const stored = outcome.damage === 'flip' ? flipped(cells) : cells;
    const effect = (): CallAnswer => store.put(url, cells, stored);
    await line.hold(signal, () => this.#orphan('put', uploadId !== null, outcome, effect));
    const own = outcome.takesEffect ? effect() : null;
    await line.hold(signal);
    const answer = answered(outcome, own, store.words, sent);
    if (answer.headers['etag'] !== undefined) watch.bodyStored(objectOf(url), number);
    return { ...(outcome.damage === 'wrong-etag' ? misnamed(answer) : answer), complete: true };
  }

  /** Slice by slice; the world may go on before the last one is asked for. `early`: it ends after the first. */
  async #send(body: BodySlices, early: boolean, signal: AbortSignal, onSent: (bytes: number) => void) {
    const cells: Cell[] = [];
    let sent = 0;
    const slices = body.slices[Symbol.asyncIterator]();
    for (;;) {
      if (body.size - sent <= cellSize) await this.#deps.line.hold(signal);
      if (early && sent > 0) return { cells, sent, isWhole: false };
      const next: IteratorResult<Uint8Array> = await slices.next();
      if (next.done === true) return { cells, sent, isWhole: !early };
      const cell = cellOf(next.value);
      cells.push(cell);
      sent += cell.length;
      onSent(cell.length);
    }
  }

  async #complete(url: string, body: string, signal: AbortSignal): Promise<CallAnswer> {
    const { store, watch } = this.#deps;
    const uploadId = new URL(url).searchParams.get('uploadId') ?? '';
    const answer = await this.#call(
      'complete',
      url,
      signal,
      (at) => store.complete(at, body),
      () => watch.completeGoes(uploadId, body),
    );
    watch.completeAnswered(uploadId, answer);
    return answer;
  }

  #abort(url: string, signal: AbortSignal): Promise<CallAnswer> {
    const { store, watch } = this.#deps;
    const goes = (): void => watch.abortGoes(new URL(url).searchParams.get('uploadId') ?? '');
    return this.#call('abort', url, signal, (at) => store.abort(at), goes);
  }

  async #call(
    on: CallKind,
    url: string,
    signal: AbortSignal,
    ask: (url: URL) => CallAnswer,
    goes: () => void = () => undefined,
  ): Promise<CallAnswer> {
    const { line, store } = this.#deps;
    const at = new URL(url);
    const outcome = await this.#connected(on, signal);
    goes();
    const effect = (): CallAnswer => store.refusal(at) ?? ask(at);
    await line.hold(signal, () => this.#orphan(on, false, outcome, effect));
    const own = outcome.takesEffect ? effect() : null;
    await line.hold(signal);
    const answer = answered(outcome, own, store.words, 0);
    if (on !== 'complete' || outcome.damage === null || answer.status !== 200) return answer;
    this.#deps.watch.objectMisnamed(objectOf(at));
    return store.words.completed(`${bodyMd5(answer.body)}-1`);
  }

  async #connected(on: CallKind, signal: AbortSignal): Promise<Outcome> {
    const { line, weather, fault } = this.#deps;
    await line.hold(signal);
    if (weather() === 'down') throw unreachable();
    if (weather() === 'portal') return outcomeOf('html');
    const kind = fault(on);
    if (kind === 'unreachable') throw unreachable();
    return outcomeOf(kind);
  }

  #orphan(on: CallKind, isPart: boolean, { takesEffect }: Outcome, effect: () => void): void {
    if (takesEffect) this.#deps.orphan(on, isPart, effect);
  }
}

function flipped(cells: readonly Cell[]): readonly Cell[] {
  const [first, ...others] = cells;
  return first === undefined ? cells : [{ ...first, letter: first.letter.toUpperCase() }, ...others];
}

const misnamed = (answer: CallAnswer): CallAnswer => ({
  ...answer,
  headers: { ...answer.headers, etag: `"${bodyMd5(answer.headers['etag'] ?? '')}"` },
});
