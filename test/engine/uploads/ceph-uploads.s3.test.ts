import { expect, onTestFinished, test } from 'vitest';
import { createPresigner } from '../../../src-main/demo/signing/create-presigner.ts';
import { engineMultipart } from '../../conformance/engine-multipart.ts';
import { engineUploads } from '../../conformance/engine-uploads.ts';
import { withCeph } from '../../support/ceph/with-ceph.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { countingRelay } from '../../support/s3/counting-relay.ts';

withCeph("the engine's uploads to Ceph RGW", (ceph) => {
  engineUploads(ceph);
  engineMultipart(ceph);

  test('200 files asked for again: the server is not asked for anything', async () => {
    const { region, bucket, keys } = ceph();
    const relay = await countingRelay(ceph().origin);
    const sign = createPresigner({
      origin: relay.origin,
      region,
      bucket,
      keys,
      lifeSeconds: 3600,
      now: Date.now,
    });
    const files = await testFiles(Array.from({ length: 200 }, (_, index) => 100 + index));
    const requests = await putRequests({ bucket, sign }, files, 'relayed/');
    const place = await ledgerPlace();
    onTestFinished(place.remove);
    const upload = async () => {
      const started = await startEngine({ ledgerFile: place.file });
      await started.engine.add(requests, { again: false, signal: new AbortController().signal });
      await started.engine.settled();
      await started.close();
      return started.engine.summary();
    };
    expect(await upload()).toMatchObject({ done: 200 });
    const once = relay.counts();
    expect(once.bytes).toBeGreaterThan(200 * 100);
    expect(await upload()).toMatchObject({ skipped: 200, sentBytes: 0 });
    expect(relay.counts()).toEqual(once);
  });
});
