import { assertNever } from '../../../../src-main/contract/assert-never.ts';
import { SluiceError } from '../../../../src-main/contract/sluice-error.ts';
import { sameFile } from '../../../../src-main/engine/body/same-file.ts';
import type {
  Digests,
  FileBodies,
  FileIdentity,
  OpenRange,
  RangeAsk,
} from '../../../../src-main/engine/ports/file-body.ts';
import { bodyMd5, bodyText, type Cell, cellSize } from './body-text.ts';

/** `sneak`: other bytes, with size and mtime put back. `chmod`: the same bytes, another ctime. */
export const editKinds = [
  'write',
  'grow',
  'shrink',
  'sneak',
  'touch',
  'chmod',
  'replace',
  'remove',
  'restore',
] as const;
export type EditKind = (typeof editKinds)[number];

interface ModelFile {
  letters: readonly string[];
  size: number;
  mtimeMs: number;
  ctime: number;
  ino: number;
  there: boolean;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Files in memory, with identities as a volume with inodes and ctimes gives them. */
export class ModelDisk implements FileBodies {
  readonly #files = new Map<string, ModelFile>();
  /** What each identity that ever was had for content. */
  readonly #history = new Map<string, string>();
  readonly #now: () => number;
  readonly #memory: (cell: Cell) => Uint8Array;
  #changes = 0;

  constructor(now: () => number, memory: (cell: Cell) => Uint8Array) {
    this.#now = now;
    this.#memory = memory;
  }

  create(path: string, size: number): void {
    const letters = Array.from({ length: Math.ceil(size / cellSize) }, () => this.#letter());
    const file = { letters, size, mtimeMs: this.#now() - 3_600_000, ctime: 0, ino: 0, there: true };
    this.#files.set(path, file);
    this.#keep(file, {});
  }

  size(path: string): number {
    return this.#file(path).size;
  }

  /** How many changes there were to any file, as a mark to compare with. */
  changedAt(path: string): number {
    return this.#file(path).ctime;
  }

  /** The content of the file when it had this identity. */
  contentAt(identity: FileIdentity): string | undefined {
    return this.#history.get(JSON.stringify(identity));
  }

  edit(path: string, kind: EditKind, cell: number): void {
    const file = this.#file(path);
    const { letters, size } = file;
    const letter = this.#letter();
    const written = {
      mtimeMs: this.#now(),
      letters: letters.map((old, place) => (place === cell % letters.length ? letter : old)),
    };
    switch (kind) {
      case 'write':
        this.#keep(file, written);
        break;
      case 'grow':
        this.#keep(file, { ...written, ...grown(letters, size, letter) });
        break;
      case 'shrink':
        this.#keep(file, { ...written, ...shrunk(letters, size) });
        break;
      case 'sneak':
        this.#keep(file, { letters: written.letters });
        break;
      case 'touch':
        this.#keep(file, { mtimeMs: this.#now() });
        break;
      case 'chmod':
        this.#keep(file, {});
        break;
      case 'replace':
        this.#keep(file, { ...written, ino: this.#changes + 1, there: true });
        break;
      case 'remove':
        file.there = false;
        break;
      case 'restore':
        file.there = true;
        break;
      default:
        assertNever(kind);
    }
  }

  async identify(path: string): Promise<FileIdentity> {
    await Promise.resolve();
    return this.#look(path);
  }

  async open(ask: RangeAsk): Promise<OpenRange> {
    await Promise.resolve();
    ask.signal.throwIfAborted();
    this.#check(ask);
    const digests = Promise.withResolvers<Digests>();
    digests.promise.catch(() => undefined);
    return {
      slices: this.#read(ask, digests.resolve),
      digests: () => digests.promise,
      close: () => Promise.resolve(),
    };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async *#read(ask: RangeAsk, tell: (digests: Digests) => void): AsyncGenerator<Uint8Array, void> {
    const { path, offset, length, signal } = ask;
    const cells: Cell[] = [];
    for (let read = 0; read < length; ) {
      await Promise.resolve();
      signal.throwIfAborted();
      const cell = this.#cell(path, offset + read, Math.min(cellSize, length - read));
      cells.push(cell);
      read += cell.length;
      // Held until it is asked for: what it is asked for, all before it was sent.
      if (read >= length) this.#check(ask);
      yield this.#memory(cell);
    }
    if (length === 0) this.#check(ask);
    tell({ md5: bodyMd5(bodyText(cells)), crc64: null });
  }

  #cell(path: string, start: number, length: number): Cell {
    const { letters, size } = this.#file(path);
    const letter = letters[Math.floor(start / cellSize)];
    if (letter === undefined || start + length > size) throw changed();
    return { letter, length };
  }

  #check({ path, identity }: RangeAsk): void {
    if (sameFile(identity, this.#look(path)) !== 'same') throw changed();
  }

  #look(path: string): FileIdentity {
    const file = this.#file(path);
    if (!file.there) throw new SluiceError({ code: 'file-missing', message: `${path} is not there.` });
    return identityOf(file);
  }

  #keep(file: ModelFile, change: Partial<ModelFile>): void {
    this.#changes += 1;
    Object.assign(file, change, { ctime: this.#changes });
    const cells = file.letters.map((letter, index) => ({
      letter,
      length: Math.min(cellSize, file.size - index * cellSize),
    }));
    this.#history.set(JSON.stringify(identityOf(file)), bodyText(cells));
  }

  #file(path: string): ModelFile {
    const file = this.#files.get(path);
    if (file === undefined) throw new Error(`The model has no ${path}.`);
    return file;
  }

  /** Never the same for two neighbours, so that parts in the wrong place are seen. */
  #letter(): string {
    this.#changes += 1;
    return alphabet[this.#changes % alphabet.length] ?? 'a';
  }
}

const identityOf = ({ size, mtimeMs, ctime, ino }: ModelFile): FileIdentity => ({
  size,
  mtimeNs: `${mtimeMs}000000`,
  ino: String(ino),
  ctimeNs: String(ctime),
});

function grown(letters: readonly string[], size: number, letter: string): Partial<ModelFile> {
  const next = size + cellSize;
  return { letters: [...letters, letter].slice(0, Math.ceil(next / cellSize)), size: next };
}

function shrunk(letters: readonly string[], size: number): Partial<ModelFile> {
  const next = Math.max(0, size - cellSize);
  return { letters: letters.slice(0, Math.ceil(next / cellSize)), size: next };
}

const changed = (): SluiceError =>
  new SluiceError({ code: 'file-changed', message: 'The file is not the one it was.' });
