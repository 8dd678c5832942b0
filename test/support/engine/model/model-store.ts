import { createHash } from 'node:crypto';
import type { CallAnswer } from '../../../../src-main/engine/ports/s3-calls.ts';
import { bodyMd5, bodySize, bodyText, type Cell } from './body-text.ts';
import { s3Words } from './s3-words.ts';

/** What the store holds; `sent` is what it was given, before anything happened to it on the way. */
export interface StoredBody {
  readonly text: string;
  readonly sent: string;
  readonly size: number;
  readonly etag: string;
}

export interface ModelUpload {
  readonly id: string;
  readonly object: string;
  readonly parts: Map<number, StoredBody>;
  state: 'open' | 'completed' | 'gone';
  /** Completes that made an object, and the first one's body and ETag. */
  commits: number;
  body: string;
  etag: string;
}

export interface StoreWays {
  /** `kms`: ETags are no MD5s, and say so. */
  readonly etags: 'md5' | 'kms';
  /** Whether a Complete of what is completed is answered again, or the store has forgotten the upload. */
  readonly repeats: 'answered' | 'gone';
  /** The store's clock minus the machine's (ms). */
  readonly skewMs: number;
}

/** The S3 store of the model: single PUTs, multipart uploads and presigned URLs that end. */
export class ModelStore {
  readonly objects = new Map<string, StoredBody>();
  readonly uploads = new Map<string, ModelUpload>();
  readonly ways: StoreWays;
  readonly #now: () => number;

  constructor(ways: StoreWays, now: () => number) {
    this.ways = ways;
    this.#now = () => now() + ways.skewMs;
  }

  get now(): number {
    return this.#now();
  }

  get words(): ReturnType<typeof s3Words> {
    const encryption = this.ways.etags === 'kms' ? { 'x-amz-server-side-encryption': 'aws:kms' } : {};
    return s3Words(this.#now(), encryption);
  }

  create(object: string): string {
    const id = `upload-${this.uploads.size + 1}`;
    const parts = new Map<number, StoredBody>();
    this.uploads.set(id, { id, object, parts, state: 'open', commits: 0, body: '', etag: '' });
    return id;
  }

  /** The refusal of a URL that has ended, or null. */
  refusal(url: URL): CallAnswer | null {
    const signedAt = Number(url.searchParams.get('signed'));
    const life = Number(url.searchParams.get('X-Amz-Expires')) * 1000;
    return this.#now() >= signedAt + life
      ? this.words.error(403, 'AccessDenied', 'Request has expired')
      : null;
  }

  put(url: URL, sent: readonly Cell[], stored: readonly Cell[]): CallAnswer {
    const text = bodyText(stored);
    const md5 = bodyMd5(text);
    const etag = this.ways.etags === 'md5' ? md5 : bodyMd5(`kms ${md5}`);
    const body = { text, sent: bodyText(sent), size: bodySize(stored), etag };
    const number = Number(url.searchParams.get('partNumber'));
    if (number === 0) this.objects.set(objectOf(url), body);
    else {
      const upload = this.#open(url);
      if (upload === null) return this.words.error(404, 'NoSuchUpload');
      upload.parts.set(number, body);
    }
    return this.words.stored(etag);
  }

  complete(url: URL, body: string): CallAnswer {
    const upload = this.uploads.get(url.searchParams.get('uploadId') ?? '');
    if (upload?.state === 'completed' && this.ways.repeats === 'answered' && upload.body === body)
      return this.words.completed(upload.etag);
    if (upload?.state !== 'open') return this.words.error(404, 'NoSuchUpload');
    const named = [...body.matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>"([^"]*)"/g)];
    const parts = named.map(([, number, etag]) => ({ part: upload.parts.get(Number(number)), etag }));
    if (parts.some(({ part, etag }) => part?.etag !== etag)) return this.words.error(400, 'InvalidPart');
    return this.#make(
      upload,
      body,
      parts.flatMap(({ part }) => part ?? []),
    );
  }

  list(url: URL): CallAnswer {
    const upload = this.#open(url);
    if (upload === null) return this.words.error(404, 'NoSuchUpload');
    return this.words.parts([...upload.parts].map(([number, { size, etag }]) => ({ number, size, etag })));
  }

  head(url: URL): CallAnswer {
    const object = this.objects.get(objectOf(url));
    return object === undefined ? this.words.missing() : this.words.held(object.etag, object.size);
  }

  abort(url: URL): CallAnswer {
    const upload = this.#open(url);
    if (upload === null) return this.words.error(404, 'NoSuchUpload');
    upload.state = 'gone';
    return this.words.aborted();
  }

  #make(upload: ModelUpload, body: string, parts: readonly StoredBody[]): CallAnswer {
    const joined = parts.map(({ text }) => bodyMd5(text)).join('');
    const md5 = createHash('md5').update(Buffer.from(joined, 'hex')).digest('hex');
    const etag = `${this.ways.etags === 'md5' ? md5 : bodyMd5(`kms ${md5}`)}-${parts.length}`;
    this.objects.set(upload.object, {
      text: parts.map(({ text }) => text).join(''),
      sent: parts.map(({ sent }) => sent).join(''),
      size: parts.reduce((sum, { size }) => sum + size, 0),
      etag,
    });
    Object.assign(upload, { state: 'completed', body, etag, commits: upload.commits + 1 });
    return this.words.completed(etag);
  }

  #open(url: URL): ModelUpload | null {
    const upload = this.uploads.get(url.searchParams.get('uploadId') ?? '');
    return upload?.state === 'open' ? upload : null;
  }
}

export const objectOf = (url: URL): string => `${url.origin}${url.pathname}`;
