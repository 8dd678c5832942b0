import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from './caller.ts';
import { writerTo } from './output/stream-writer.ts';

/** `licenses`: the notices of what the bundles carry, which the build laid beside them. */
export async function licenses({ stdout }: Pick<Caller, 'stdout'>): Promise<number> {
  const writer = writerTo(stdout);
  const notices = createReadStream(join(import.meta.dirname, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for await (const text of notices) writer.write(String(text));
  await writer.flushed();
  return 0;
}
