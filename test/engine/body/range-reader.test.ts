import { describe, expect, test } from 'vitest';
import type { FilePort } from '../../../src-main/engine/body/file-port.ts';
import { flushLimit, Flushes } from '../../../src-main/engine/body/flushes.ts';
import { ChangedFile, RangeReader } from '../../../src-main/engine/body/range-reader.ts';
import { SlicePool } from '../../../src-main/engine/body/slice-pool.ts';
import type { FileIdentity } from '../../../src-main/engine/ports/file-body.ts';
import { type FakeClock, fakeClock } from '../../support/fake-clock.ts';
import { fakeTimer } from '../../support/fake-timer.ts';

const mib = 1024 ** 2;
const identity: FileIdentity = { size: 2 * mib, mtimeNs: '1', ino: '1', ctimeNs: '1' };

interface FakeFile extends FilePort {
  /** What was asked of the file, in order. */
  readonly asked: string[];
  mtimeNs: string;
  byte: number;
  flush: () => Promise<void>;
}

function fakeFile(): FakeFile {
  const note = (what: string): void => void file.asked.push(what);
  const now = (): FileIdentity => ({ ...identity, mtimeNs: file.mtimeNs });
  const look = (what: string): Promise<FileIdentity> => {
    note(what);
    return Promise.resolve(now());
  };
  const file: FakeFile = {
    asked: [],
    mtimeNs: '1',
    byte: 0,
    flush: () => Promise.resolve(),
    identity: () => look('look at the path'),
    open: () => {
      note('open');
      return Promise.resolve({
        identity: () => look('look'),
        flush: () => {
          note('flush');
          return file.flush();
        },
        read: (into) => {
          note('read');
          into.fill(file.byte);
          return Promise.resolve(into.length);
        },
        close: () => {
          note('close');
          return Promise.resolve();
        },
      });
    },
  };
  return file;
}

/** Reads all of it; `asked` slices are wanted from the beginning. */
function read(
  file: FakeFile,
  { asked = 2, clock = fakeClock() }: { asked?: number; clock?: FakeClock } = {},
) {
  const ask = { path: 'a', offset: 0, length: 2 * mib, crc64: false, identity };
  const means = { files: file, flushes: new Flushes(fakeTimer(clock)), pool: new SlicePool() };
  const reader = new RangeReader(ask, 2, means);
  reader.asked(asked, 2);
  const got: number[] = [];
  const slice = (bytes: Uint8Array): void => void got.push(bytes[0] ?? -1);
  const run = reader.run({ opened: () => undefined, slice, end: () => undefined });
  return { reader, got, run };
}

describe('a range of a file', () => {
  test('is looked at, flushed, read, and looked at again before the last slice is given', async () => {
    const file = fakeFile();
    const { got, run } = read(file);
    await run;
    const look = ['look', 'look at the path'];
    expect(file.asked).toEqual(['open', ...look, 'flush', 'read', 'read', ...look, 'close']);
    expect(got).toHaveLength(2);
  });

  test('has the bytes that were there when the flush was through', async () => {
    const file = fakeFile();
    file.flush = () => {
      file.byte = 7;
      return Promise.resolve();
    };
    const { got, run } = read(file);
    await run;
    expect(got).toEqual([7, 7]);
  });

  test('never gives its last slice when a write during the flush moved the time', async () => {
    const file = fakeFile();
    file.flush = () => {
      file.mtimeNs = '2';
      return Promise.resolve();
    };
    const { got, run } = read(file);
    await expect(run).rejects.toThrow(ChangedFile);
    expect(got).toHaveLength(1);
  });

  test('is read without a flush where that is refused', async () => {
    const file = fakeFile();
    file.flush = () => Promise.reject(Object.assign(new Error('refused'), { code: 'EPERM' }));
    const { got, run } = read(file);
    await run;
    expect(got).toHaveLength(2);
  });

  test('waits for the disk no longer than the limit', async () => {
    const file = fakeFile();
    file.flush = () => new Promise(() => undefined);
    const clock = fakeClock();
    const { got, run } = read(file, { clock });
    await clock.asleep();
    expect(file.asked).not.toContain('read');
    await clock.advance(flushLimit);
    await run;
    expect(got).toHaveLength(2);
  });
});
