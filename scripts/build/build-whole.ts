import { existsSync, renameSync, rmSync } from 'node:fs';
import { isBuilt, writeStamp } from './build-stamp.ts';
import { withBuildLock } from './with-build-lock.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

export interface WholeBuild {
  /** The checkout, absolute. */
  readonly root: string;
  /** The folder the build becomes, absolute. */
  readonly out: string;
  /** The digest of what it is made from. */
  readonly digest: () => string;
  /** What is built, for people. */
  readonly title: string;
  /** Builds into the empty folder `fresh`. */
  readonly make: (fresh: string) => Promise<void>;
}

/**
 * Builds `out` unless it is already made from the sources as they are. Two processes may ask at once: one builds, the
 * other waits and finds it done. A build becomes visible whole, by renaming, so a failed one leaves the last good one.
 */
export async function buildWhole({ root, out, digest, title, make }: WholeBuild): Promise<void> {
  await withBuildLock(root, async () => {
    const wanted = digest();
    if (isBuilt(out, wanted)) return;
    say(`Building ${title}...`);
    const started = performance.now();
    await makeFresh(out, wanted, make);
    say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  });
}

async function makeFresh(out: string, digest: string, make: WholeBuild['make']): Promise<void> {
  const fresh = `${out}.new`;
  try {
    rmSync(fresh, { recursive: true, force: true });
    await make(fresh);
    writeStamp(fresh, digest);
    replaceFolder(out, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function replaceFolder(out: string, fresh: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}
