import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { debianPython } from '../../../scripts/tool-table.ts';

export const pageSize = 4096;

/** What is written into the first eight bytes of a page of the file. */
export type Stamp = readonly [page: number, stamp: number];

/** Another program that has a file mapped into its memory and writes there. */
export interface MappedWriter {
  /** Resolves when all of them are written, in order. */
  write(stamps: readonly Stamp[]): Promise<void>;
  end(): Promise<void>;
}

export async function startMappedWriter(path: string): Promise<MappedWriter> {
  const script = join(import.meta.dirname, 'mapped_writer.py');
  const child = spawn(debianPython, [script, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const answer = async (): Promise<void> => {
    if ((await lines.next()).done === true) throw new Error('The mapped writer has ended.');
  };
  await answer();
  return {
    write: async (stamps) => {
      child.stdin.write(`${JSON.stringify(stamps)}\n`);
      await answer();
    },
    end: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

/** Every page, so that none is clean and no later write moves the file's time by itself. */
export const everyPage = (size: number, stamp: number): Stamp[] =>
  Array.from({ length: size / pageSize }, (_, page) => [page, stamp] as const);
