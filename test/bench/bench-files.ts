import { createHash, randomBytes } from 'node:crypto';
import { open, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of random bytes, just written (so in the page cache), and what a server has to answer for it. */
export interface BenchFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly partSize: number;
  readonly md5: string;
  /** Of each part. */
  readonly partMd5s: readonly string[];
}

/** Writes one, part by part; old enough to be sent at once. */
export async function writeBenchFile(
  folder: string,
  name: string,
  size: number,
  partSize: number,
): Promise<BenchFile> {
  const path = join(folder, name);
  const whole = createHash('md5');
  const partMd5s: string[] = [];
  {
    await using file = await open(path, 'w');
    for (let offset = 0; offset < size; offset += partSize) {
      const part = randomBytes(Math.min(partSize, size - offset));
      whole.update(part);
      partMd5s.push(createHash('md5').update(part).digest('hex'));
      await file.write(part);
    }
  }
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, longAgo, longAgo);
  return { name, path, size, partSize, md5: whole.digest('hex'), partMd5s };
}
