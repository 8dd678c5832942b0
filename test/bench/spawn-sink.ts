import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

export interface SpawnedSink {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the sink in a process of its own. */
export async function spawnSink(etagsFile: string): Promise<SpawnedSink> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sink.ts'), etagsFile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [origin] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    origin,
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
