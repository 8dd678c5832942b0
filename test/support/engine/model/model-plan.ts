import type { NewTransfer } from '../../../../src-main/engine/enqueue/new-transfer.ts';
import { cellSize } from './body-text.ts';
import type { ModelStore } from './model-store.ts';

/** One file of the plan, and how its entry is signed. */
export interface PlannedFile {
  readonly name: string;
  readonly kind: 'put' | 'multipart';
  /** Bytes. */
  readonly size: number;
  readonly list: boolean;
  readonly head: boolean;
  readonly abort: boolean;
}

export const partSize = 5 * cellSize;
/** Seconds the URLs of a plan live. */
export const lifeOfUrls = 3600;

const objectOf = (file: PlannedFile): string => `http://store.example/bucket/${file.name}`;

/** Whoever makes the plans: signs URLs for files as large as they are, for the upload they have or a new one. */
export class ModelPlanner {
  readonly #store: ModelStore;
  readonly #uploads = new Map<string, string>();

  constructor(store: ModelStore) {
    this.#store = store;
  }

  uploadOf(file: PlannedFile): string {
    const known = this.#uploads.get(file.name);
    return known ?? this.renew(file);
  }

  renew(file: PlannedFile): string {
    const id = this.#store.create(objectOf(file));
    this.#uploads.set(file.name, id);
    return id;
  }

  entry(file: PlannedFile, size: number): NewTransfer {
    const object = objectOf(file);
    const destination =
      file.kind === 'put'
        ? { kind: 'plan', put: { url: this.#sign(object, {}), headers: {} } }
        : { kind: 'plan', multipart: this.#calls(file, object, size) };
    return { name: file.name, path: `/files/${file.name}`, object, destination };
  }

  #calls(file: PlannedFile, object: string, size: number) {
    const uploadId = this.uploadOf(file);
    const count = Math.max(1, Math.ceil(size / partSize));
    const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
    return {
      partSize,
      parts: numbers.map((partNumber) => this.#sign(object, { uploadId, partNumber })),
      complete: this.#sign(object, { uploadId }),
      list: file.list ? [this.#sign(object, { uploadId })] : [],
      head: file.head ? this.#sign(object, {}) : null,
      abort: file.abort ? this.#sign(object, { uploadId }) : null,
    };
  }

  #sign(object: string, query: Readonly<Record<string, string>>): string {
    const signedAt = Math.floor(this.#store.now / 1000) * 1000;
    const date = new Date(signedAt).toISOString().replace(/[-:]|\.\d+/g, '');
    const life = { 'X-Amz-Date': date, 'X-Amz-Expires': String(lifeOfUrls), 'X-Amz-Signature': 'model' };
    return `${object}?${new URLSearchParams({ ...query, ...life, signed: String(signedAt) }).toString()}`;
  }
}
