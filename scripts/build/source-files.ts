import { globSync } from 'node:fs';
import { join } from 'node:path';

const patterns = [
  'src-main/**/*',
  'src-renderer/**/*',
  'scripts/build/**/*.ts',
  'package.json',
  'package-lock.json',
];

/** Every file a build depends on, sorted, relative to the checkout. */
export function sourceFiles(root: string): readonly string[] {
  const entries = globSync(patterns, { cwd: root, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
