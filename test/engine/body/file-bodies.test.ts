import { createHash, randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, open, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCRC64 } from 'hash-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFileBodies } from '../../../src-main/engine/body/create-file-bodies.ts';
import { hashFile } from '../../../src-main/engine/body/hash-file.ts';
import type { FileBodies, FileIdentity, OpenRange } from '../../../src-main/engine/ports/file-body.ts';

const MiB = 1024 * 1024;
const never = new AbortController().signal;
let folder: string;
let bodies: FileBodies;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-bodies-'));
  bodies = createFileBodies({ workers: 2 });
});
afterAll(async () => {
  await bodies.close();
  await rm(folder, { recursive: true });
});

/** Copies of all slices: each is good only until the next is asked for. */
async function collect(slices: AsyncIterable<Uint8Array>): Promise<Buffer[]> {
  const copies: Buffer[] = [];
  for await (const slice of slices) copies.push(Buffer.from(slice));
  return copies;
}

let made = 0;
async function file(content: Uint8Array | string): Promise<string> {
  const path = join(folder, `file-${made++}.bin`);
  await writeFile(path, content);
  return path;
}

interface Part {
  readonly offset?: number;
  readonly length?: number;
  readonly crc64?: boolean;
  readonly signal?: AbortSignal;
  readonly identity?: FileIdentity;
}

async function openPart(path: string, part: Part = {}): Promise<OpenRange> {
  const identity = part.identity ?? (await bodies.identify(path));
  const { offset = 0, length = identity.size - offset, crc64 = false, signal = never } = part;
  return bodies.open({ path, offset, length, crc64, identity, signal });
}

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

async function crc64(bytes: Uint8Array): Promise<string> {
  const hasher = (await createCRC64('9a6c9329ac4bc9b5')).init();
  return Buffer.from(hasher.update(bytes).digest('binary')).toString('base64');
}

describe('a range of a file', () => {
  test.each([
    ['no byte', 0, 0, 0],
    ['one byte', 1, 0, 1],
    ['one slice', MiB, 0, 1],
    ['one byte more than a slice', MiB + 1, 0, 2],
    ['many slices', 9 * MiB + 17, 0, 10],
    ['the last bytes', 3 * MiB, 3 * MiB - 5, 1],
    ['the middle', 6 * MiB, MiB + 3, 5],
  ])('of %s comes in order, whole, in slices of at most 1 MiB, hashed', async (_, size, offset, count) => {
    const content = randomBytes(size);
    const range = await openPart(await file(content), { offset, crc64: true });
    const slices = await collect(range.slices);
    const wanted = content.subarray(offset);
    expect(slices).toHaveLength(count);
    expect(Math.max(0, ...slices.map((slice) => slice.length))).toBeLessThanOrEqual(MiB);
    expect(Buffer.concat(slices).equals(wanted)).toBe(true);
    await expect(range.digests()).resolves.toEqual({ md5: md5(wanted), crc64: await crc64(wanted) });
    await range.close();
    await range.close();
  });

  test('has no CRC64 unless asked for, and S3’s form of it where it is', async () => {
    const path = await file('123456789');
    const identity = await bodies.identify(path);
    await expect(hashFile(bodies, path, identity, never)).resolves.toEqual({
      md5: '25f9e794323b453885f5181f1b624d0b',
      crc64: null,
    });
    const range = await openPart(path, { crc64: true });
    await collect(range.slices);
    expect((await range.digests()).crc64).toBe(Buffer.from('ae8b14860a799888', 'hex').toString('base64'));
  });

  test('is read beside many others', async () => {
    const contents = Array.from({ length: 24 }, (_, index) => randomBytes(index * 300_000));
    const read = contents.map(async (content) => {
      const range = await openPart(await file(content));
      return Buffer.concat(await collect(range.slices)).equals(content);
    });
    expect(new Set(await Promise.all(read))).toEqual(new Set([true]));
  });

  test('is read at most 4 MiB ahead of its taker', async () => {
    const path = await file(randomBytes(16 * MiB));
    const range = await openPart(path);
    const slices = range.slices[Symbol.asyncIterator]();
    await slices.next();
    // What the reader has not read yet is cut off under it: it must miss it, so it had not read it.
    await truncate(path, 5 * MiB);
    const rest: number[] = [];
    await expect(
      (async () => {
        for (let next = await slices.next(); next.done !== true; next = await slices.next())
          rest.push(next.value.length);
      })(),
    ).rejects.toMatchObject({ code: 'file-changed' });
    expect(rest.length).toBeLessThanOrEqual(4);
    await range.close();
  });
});

const wholeSecond = new Date('2026-05-01T00:00:00Z');

/** Takes all but the last of four slices, lets `change` happen, and takes the last. */
async function changedMidWay(change: (path: string) => Promise<void>): Promise<OpenRange> {
  const path = await file(randomBytes(4 * MiB));
  // A time that can be put back to the nanosecond.
  await utimes(path, wholeSecond, wholeSecond);
  const range = await openPart(path);
  const slices = range.slices[Symbol.asyncIterator]();
  for (let slice = 0; slice < 3; slice += 1) await slices.next();
  await change(path);
  const last = slices.next();
  await expect(last).rejects.toMatchObject({ name: 'SluiceError', code: 'file-changed' });
  return range;
}

describe('a file that changes under way never gives its last slice', () => {
  test('growing', async () => {
    await changedMidWay((path) => appendFile(path, 'more'));
  });

  test('shrinking', async () => {
    await changedMidWay((path) => truncate(path, 4 * MiB - 1));
  });

  test('written to in place, its time put back', async () => {
    await changedMidWay(async (path) => {
      const handle = await open(path, 'r+');
      await handle.write(Buffer.from('x'), 0, 1, 0);
      await handle.close();
      await utimes(path, wholeSecond, wholeSecond);
    });
  });

  test('replaced by another of the same size and time', async () => {
    await changedMidWay(async (path) => {
      await writeFile(`${path}.new`, randomBytes(4 * MiB));
      await utimes(`${path}.new`, wholeSecond, wholeSecond);
      await rename(`${path}.new`, path);
    });
  });

  test('and its digests are refused as well', async () => {
    const range = await changedMidWay((path) => appendFile(path, 'more'));
    await expect(range.digests()).rejects.toMatchObject({ code: 'file-changed' });
  });

  test('also when it has no bytes to give', async () => {
    const path = await file('');
    const range = await openPart(path);
    await appendFile(path, 'now it has');
    await expect(collect(range.slices)).rejects.toMatchObject({ code: 'file-changed' });
  });
});

describe('opening', () => {
  test('a file that is not the identified one is refused', async () => {
    const path = await file('first');
    const identity = await bodies.identify(path);
    await writeFile(path, 'second');
    await expect(openPart(path, { identity })).rejects.toMatchObject({ code: 'file-changed' });
  });

  test('a file that is gone, or whose folder is', async () => {
    const within = join(folder, 'volume');
    await mkdir(within);
    const path = join(within, 'a.bin');
    await writeFile(path, 'a');
    const identity = await bodies.identify(path);
    await rm(path);
    await expect(openPart(path, { identity })).rejects.toMatchObject({ code: 'file-missing' });
    await rm(within, { recursive: true });
    await expect(openPart(path, { identity })).rejects.toMatchObject({ wait: { for: 'file' } });
  });

  test('a pipe in the file’s place does not hold the reader up', async () => {
    const path = await file('a');
    const identity = await bodies.identify(path);
    await rm(path);
    execFileSync('mkfifo', [path]);
    await expect(openPart(path, { identity })).rejects.toMatchObject({ code: 'file-changed' });
  });
});

describe('stopping', () => {
  test('by the signal rejects with its reason: before opening, while waiting, and for the digests', async () => {
    const path = await file(randomBytes(8 * MiB));
    const reason = new Error('cancelled');
    await expect(openPart(path, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const control = new AbortController();
    const range = await openPart(path, { signal: control.signal });
    const slices = range.slices[Symbol.asyncIterator]();
    await slices.next();
    control.abort(reason);
    await expect(slices.next()).rejects.toBe(reason);
    await expect(range.digests()).rejects.toBe(reason);
  });

  test('by closing frees the file, whoever still waits', async () => {
    const range = await openPart(await file(randomBytes(8 * MiB)));
    const digests = range.digests();
    await range.close();
    await expect(digests).rejects.toThrow('closed before its end');
    await expect(collect(range.slices)).rejects.toThrow('closed before its end');
  });

  test('leaves alone the slice that may still be on its way into a socket', async () => {
    const content = randomBytes(8 * MiB);
    const path = await file(content);
    const range = await openPart(path);
    const first = await range.slices[Symbol.asyncIterator]().next();
    await range.close();
    for (let again = 0; again < 4; again += 1) await collect((await openPart(path)).slices);
    expect(content.subarray(0, MiB).equals(first.value as Uint8Array)).toBe(true);
  });

  test('closing the readers fails what is open and what comes later', async () => {
    const own = createFileBodies();
    const path = await file(randomBytes(8 * MiB));
    const identity = await own.identify(path);
    const ask = { path, offset: 0, length: identity.size, crc64: false, identity, signal: never };
    const range = await own.open(ask);
    await own.close();
    await expect(collect(range.slices)).rejects.toThrow('closed');
    await expect(own.open(ask)).rejects.toThrow('closed');
  });
});
