import { chmodSync, readFileSync } from 'node:fs';

/** Lets npm and a shell run a bundled entry; its shebang comes from the source, so that the source map stays right. */
export function makeExecutable(file: string): void {
  if (!readFileSync(file, 'utf8').startsWith('#!'))
    throw new Error(`${file} has no shebang: the first line of its source must be "#!/usr/bin/env node".`);
  chmodSync(file, 0o755);
}
