import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import type { Caller } from '../../src-main/headless/cli/caller.ts';

export interface FakeCaller {
  readonly caller: Caller;
  /** Everything written so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
}

class Signals extends EventEmitter {
  exit(): void {
    this.emit('exit');
  }
}

/** A caller without a terminal, whose streams are kept in memory. */
export function fakeCaller(given: Partial<Caller> = {}): FakeCaller {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const stdin = Readable.from([]);
  return {
    caller: {
      args: [],
      env: {},
      folder: process.cwd(),
      stdin,
      stdout,
      stderr,
      signals: new Signals(),
      faults: new EventEmitter(),
      ...given,
    },
    stdout: kept(stdout),
    stderr: kept(stderr),
  };
}

function kept(stream: PassThrough): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => {
    const rest = stream.read() as Buffer | null;
    return text + (rest?.toString() ?? '');
  };
}
