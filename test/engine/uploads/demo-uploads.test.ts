import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type S3Handle, startS3 } from '../../../src-main/demo/s3/start-s3.ts';
import { engineMultipart } from '../../conformance/engine-multipart.ts';
import { engineUploads } from '../../conformance/engine-uploads.ts';

describe("the engine's uploads to the demo S3", () => {
  let folder: string;
  let s3: S3Handle;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-s3-'));
    s3 = await startS3({ storage: { kind: 'disk', folder } });
  });
  afterAll(async () => {
    await s3.close();
    await rm(folder, { recursive: true });
  });
  engineUploads(() => s3);
  engineMultipart(() => s3);
});
