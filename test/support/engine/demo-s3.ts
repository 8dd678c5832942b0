import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type S3Handle, type S3Options, startS3 } from '../../../src-main/demo/s3/start-s3.ts';

/** The demo S3 with its objects on disk, for one test. */
export async function demoS3(options: Partial<S3Options> = {}): Promise<S3Handle> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-s3-'));
  const s3 = await startS3({ storage: { kind: 'disk', folder }, ...options });
  onTestFinished(async () => {
    await s3.close();
    await rm(folder, { recursive: true });
  });
  return s3;
}

/** How many PUTs of this key the server let in, and how many took effect. */
export function puts(s3: S3Handle, key: string): { begun: number; committed: number } {
  const count = s3.counts().find((each) => each.operation === 'PutObject' && each.key === key);
  return { begun: count?.begun ?? 0, committed: count?.committed ?? 0 };
}
