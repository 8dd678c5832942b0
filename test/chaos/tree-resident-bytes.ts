import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The memory a process and all that it started hold now, in bytes, as `ps` tells it; 0 when it is gone. */
export async function treeResidentBytes(root: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss='], { maxBuffer: 2 ** 24 });
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const inTree = new Set([root]);
  // A child may be listed before its parent: look until nobody new is found.
  for (let found = 0; found !== inTree.size; ) {
    found = inTree.size;
    for (const [pid, parent] of rows)
      if (pid !== undefined && parent !== undefined && inTree.has(parent)) inTree.add(pid);
  }
  const kibibytes = rows.reduce((sum, [pid, , rss]) => sum + (inTree.has(pid ?? -1) ? (rss ?? 0) : 0), 0);
  return kibibytes * 1024;
}
