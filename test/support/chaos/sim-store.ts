import { createHash } from 'node:crypto';
import type {
  BodySlices,
  ByteTransport,
  PutAnswer,
  PutOptions,
} from '../../../src-main/engine/ports/byte-transport.ts';
import type { CallAnswer, S3Calls } from '../../../src-main/engine/ports/s3-calls.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import type { FakeClock } from '../fake-clock.ts';
import { md5Of } from './sim-files.ts';
import { SimLine } from './sim-line.ts';
import { headersAt, judgeUrl, refusal, s3Error } from './url-judge.ts';

export interface SimStoreDeps {
  readonly clock: FakeClock;
  /** The store's time when the simulation began, ms since 1970. */
  readonly startsAt: number;
  /** 0 ≤ random() < 1. */
  readonly random: () => number;
  /** How long one body of so many bytes is on the line (ms). */
  readonly duration: (bytes: number) => number;
  /** Whether troubles come by chance: resets, refused connections, 503s. */
  readonly troubles: boolean;
  readonly line?: SimLine;
}

/** What the store saw of requests, to be held against what it should have seen. */
export interface SimCounts {
  refusedLate: number;
  refusedEarly: number;
  outlived: number;
  sentAgain: number;
  /** Requests that met a trouble of the line or a busy store. */
  troubles: number;
}

type Trouble = 'unreachable' | 'reset' | 'busy' | null;

/** An S3 store and the line to it in simulated time: judges every URL by its own clock when the request begins, never later. */
export class SimStore {
  readonly counts: SimCounts = { refusedLate: 0, refusedEarly: 0, outlived: 0, sentAgain: 0, troubles: 0 };
  readonly transport: ByteTransport;
  readonly s3Calls: S3Calls;
  readonly #deps: SimStoreDeps;
  readonly #accepted = new Map<string, string>();
  readonly #line: SimLine;

  constructor(deps: SimStoreDeps) {
    this.#deps = deps;
    this.#line = deps.line ?? new SimLine(deps.clock);
    this.transport = {
      put: (url, _headers, body, options) => this.#put(url, body, options),
      close: () => undefined,
    };
    this.s3Calls = {
      listParts: () => Promise.resolve({ kind: 'unknown' }),
      complete: (url, body, { signal }) => this.#complete(url, body, signal),
      head: () => Promise.reject(new Error('Nobody asks for a HEAD here.')),
      peek: (url, signal) => this.#peek(url, signal),
      abort: () => Promise.resolve('aborted'),
    };
  }

  /** Its clock; nobody sets it. */
  get now(): number {
    return this.#deps.startsAt + this.#deps.clock.monotonic();
  }

  async #put(url: string, body: BodySlices, { signal, onSent }: PutOptions): Promise<PutAnswer> {
    const { duration, random } = this.#deps;
    this.#line.connect();
    const trouble = this.#trouble();
    if (trouble !== null) this.counts.troubles += 1;
    if (trouble === 'unreachable') throw new TransportError('unreachable', 'The store was not reached.', 0);
    await this.#line.pass(roundTrip / 2, signal);
    const refused = this.#refuse(url);
    if (refused !== null) return { ...refused, complete: false };
    if (trouble === 'busy') return { ...s3Error(this.now, 503, 'SlowDown'), complete: false };
    const name = bodyName(url);
    if (this.#accepted.has(name)) this.counts.sentAgain += 1;
    const time = duration(body.size);
    this.#line.bodyFlows();
    if (trouble === 'reset') {
      await this.#line.pass(time * random(), signal);
      throw new TransportError('broken', 'The connection was reset.', 0);
    }
    await this.#line.pass(time, signal);
    for await (const slice of body.slices) onSent(slice.length);
    if (judgeUrl(url, this.now) === 'late') this.counts.outlived += 1;
    return { ...this.#take(name, body.size), complete: true };
  }

  #take(name: string, size: number): CallAnswer {
    const etag = md5Of(size);
    this.#accepted.set(name, etag);
    return { status: 200, headers: { ...headersAt(this.now), etag: `"${etag}"` }, body: '' };
  }

  async #complete(url: string, body: string, signal: AbortSignal): Promise<CallAnswer> {
    await this.#line.pass(roundTrip, signal);
    const refused = this.#refuse(url);
    if (refused !== null) return refused;
    const etags = [...body.matchAll(/<ETag>"?([0-9a-f]{32})"?<\/ETag>/g)].map(([, etag]) => etag ?? '');
    const joined = createHash('md5')
      .update(Buffer.from(etags.join(''), 'hex'))
      .digest('hex');
    const xml = `<CompleteMultipartUploadResult><Location>/</Location><ETag>"${joined}-${etags.length}"</ETag></CompleteMultipartUploadResult>`;
    return { status: 200, headers: headersAt(this.now), body: xml };
  }

  /** A GET by a URL for a PUT: refused for its signature where for nothing else. */
  async #peek(url: string, signal: AbortSignal): Promise<CallAnswer> {
    await this.#line.pass(roundTrip, signal);
    return this.#refuse(url) ?? s3Error(this.now, 403, 'SignatureDoesNotMatch');
  }

  #refuse(url: string): CallAnswer | null {
    const standing = judgeUrl(url, this.now);
    if (standing === 'good') return null;
    if (standing === 'late') this.counts.refusedLate += 1;
    else this.counts.refusedEarly += 1;
    return refusal(standing, this.now, this.#deps.random() < 0.5);
  }

  /** Six bodies in a hundred meet one. */
  #trouble(): Trouble {
    if (!this.#deps.troubles) return null;
    const chance = this.#deps.random();
    if (chance < 0.02) return 'unreachable';
    if (chance < 0.04) return 'reset';
    return chance < 0.06 ? 'busy' : null;
  }
}

/** To the store and back (ms). */
const roundTrip = 40;

/** The object, and the part of it. */
function bodyName(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  return `${origin}${pathname}#${searchParams.get('partNumber') ?? '1'}`;
}
