import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Dialect } from '../../../src-main/demo/s3/dialect.ts';
import { type S3Handle, startS3 } from '../../../src-main/demo/s3/start-s3.ts';
import { s3Conformance } from './s3-conformance.ts';

const dialects: readonly Dialect[] = ['aws', 'go', 'swift', 'ceph-16'];

describe.each(dialects)('the demo S3 that speaks %s', (dialect) => {
  let folder: string;
  let s3: S3Handle;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-s3-'));
    s3 = await startS3({ storage: { kind: 'disk', folder }, dialect });
  });
  afterAll(async () => {
    await s3.close();
    await rm(folder, { recursive: true });
  });
  s3Conformance(dialect, () => s3);
});
