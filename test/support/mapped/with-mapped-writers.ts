import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { ensureTool } from '../../../scripts/ensure-tool.ts';
import { debianPython } from '../../../scripts/tool-table.ts';

/**
 * A describe block with programs that write through memory maps; where there are none, or the file system of the temporary
 * folder shows no such write, a printed line says so, and it is skipped.
 */
export function withMappedWriters(name: string, register: () => void): void {
  const why = whyNot();
  if (why !== null) process.stderr.write(`SKIPPED: ${name}. ${why}\n`);
  describe.runIf(why === null)(name, register);
}

function whyNot(): string | null {
  const python = ensureTool('python');
  if (python.kind === 'missing') return python.sentence;
  const folder = tmpdir();
  const probe = join(import.meta.dirname, 'flush_shows_writes.py');
  const { status } = spawnSync(debianPython, [probe, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0
    ? null
    : `${folder} is on a file system that shows no mapped write after a flush; name another by TMPDIR.`;
}
