import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The entries of a Node bundle: the given ones and every `*-worker.ts`, each named by its basename, since a worker is
 * started as the file of that name in the folder of the chunk that starts it.
 */
export function nodeEntries(root: string, own: Readonly<Record<string, string>>): Record<string, string> {
  const entries: Record<string, string> = { ...own };
  for (const file of globSync('src-main/**/*-worker.ts', { cwd: root }).sort()) {
    const name = basename(file, '.ts');
    if (name in entries) throw new Error(`Two entries are named ${name}; workers lie flat in one folder.`);
    entries[name] = join(root, file);
  }
  return entries;
}
