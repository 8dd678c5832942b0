import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** The rows' program, running in a process of its own as the real one does. */
export interface SpawnedRows {
  readonly url: string;
  /** Puts the rows into the queue; answers when that began, milliseconds since 1970. */
  add(): Promise<number>;
  stop(): Promise<void>;
}

export async function spawnRows(pageFolder: string, count: number): Promise<SpawnedRows> {
  const script = join(import.meta.dirname, 'serve-rows.ts');
  const child = spawn(process.execPath, [script, pageFolder, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const next = async <T>(): Promise<T> => JSON.parse(((await once(lines, 'line')) as [string])[0]) as T;
  const { url } = await next<{ url: string }>();
  return {
    url,
    add: async () => {
      const told = next<{ startedAt: number }>();
      child.stdin.write('add\n');
      return (await told).startedAt;
    },
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
