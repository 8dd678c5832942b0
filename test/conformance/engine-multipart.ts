import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ledgerPlace, startEngine } from '../support/engine/start-engine.ts';
import { multipartRequest } from '../support/engine/multipart-request.ts';
import { storedMd5, testFiles, writeTestFile } from '../support/engine/test-files.ts';
import type { S3UnderTest } from './s3/s3-case.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;

/** What the engine does with multipart uploads, held against one server. */
export function engineMultipart(server: () => S3UnderTest): void {
  describe('a file in parts', () => {
    test.each([
      ['of equal size', 10 * mib, 5 * mib],
      ['the last of one byte', 10 * mib + 1, 5 * mib],
      ['only one, smaller than a part must be', 1_000, 5 * mib],
      ['only one, of no bytes', 0, 5 * mib],
    ])('%s arrives byte-identical and proven', async (_, size, partSize) => {
      const [file] = await testFiles([size]);
      const { request } = await multipartRequest(server(), { file: file!, size, partSize });
      const started = await startEngine();
      const { engine, rows } = started;
      await engine.add([request], { again: false, signal });
      await engine.settled();
      await started.close();
      expect(rows.get(file!.name)).toMatchObject({
        state: 'done',
        verified: 'parts-md5',
        acceptedBytes: size,
      });
      expect(await storedMd5(server(), file!.name)).toBe(file!.md5);
    });

    test('goes on in a later run where it was, and sends no accepted part again', async () => {
      const size = 23 * mib;
      const [file] = await testFiles([size]);
      const place = await ledgerPlace();
      onTestFinished(place.remove);
      const { request } = await multipartRequest(server(), { file: file!, size, partSize: 5 * mib });
      const first = await startEngine({ ledgerFile: place.file, options: { connections: 1 } });
      const stopped = new Promise<void>((resolve) => {
        first.engine.subscribe(() => resolve());
      });
      await first.engine.add([request], { again: false, signal });
      const settled = first.engine.settled();
      await stopped;
      while ((first.engine.rows()[0]?.acceptedBytes ?? 0) < 10 * mib) await new Promise(setImmediate);
      await first.close();
      await settled;
      const accepted = first.engine.rows()[0]!.acceptedBytes;
      expect(accepted).toBeLessThan(size);

      const second = await startEngine({ ledgerFile: place.file });
      await second.engine.add([request], { again: false, signal });
      await second.engine.settled();
      await second.close();
      expect(second.rows.get(file!.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
      expect(second.engine.summary().sentBytes).toBe(size - accepted);
      expect(await storedMd5(server(), file!.name)).toBe(file!.md5);
    });

    test('that is done is skipped when asked for again', async () => {
      const size = 11 * mib;
      const [file] = await testFiles([size]);
      const place = await ledgerPlace();
      onTestFinished(place.remove);
      const upload = await multipartRequest(server(), { file: file!, size, partSize: 5 * mib });
      const first = await startEngine({ ledgerFile: place.file });
      await first.engine.add([upload.request], { again: false, signal });
      await first.engine.settled();
      await first.close();
      expect(first.rows.get(file!.name)).toMatchObject({ state: 'done' });

      const again = await startEngine({ ledgerFile: place.file });
      await again.engine.add([upload.request], { again: false, signal });
      await again.engine.settled();
      await again.close();
      expect(again.engine.summary()).toMatchObject({ skipped: 1, sentBytes: 0 });
    });

    test('that changed before a later run is said, and then sent as it is', async () => {
      const size = 11 * mib;
      const [file] = await testFiles([size]);
      const place = await ledgerPlace();
      onTestFinished(place.remove);
      const { request } = await multipartRequest(server(), { file: file!, size, partSize: 5 * mib });
      const first = await startEngine({ ledgerFile: place.file, options: { connections: 1 } });
      await first.engine.add([request], { again: false, signal });
      const settled = first.engine.settled();
      while ((first.engine.rows()[0]?.acceptedBytes ?? 0) === 0) await new Promise(setImmediate);
      await first.close();
      await settled;

      const changed = await writeTestFile(file!.path, randomBytes(size));
      const second = await startEngine({ ledgerFile: place.file });
      await second.engine.add([request], { again: false, signal });
      await second.engine.settled();
      await second.close();
      expect(second.rows.get(file!.name)).toMatchObject({
        state: 'failed',
        failure: { code: 'file-changed' },
      });

      const third = await startEngine({ ledgerFile: place.file });
      await third.engine.add([request], { again: false, signal });
      await third.engine.settled();
      await third.close();
      expect(third.rows.get(file!.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
      expect(await storedMd5(server(), file!.name)).toBe(changed.md5);
    });
  });
}
