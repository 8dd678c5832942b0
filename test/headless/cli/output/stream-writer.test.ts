import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { writerTo } from '../../../../src-main/headless/cli/output/stream-writer.ts';

test('a reader that went away is no reason to stop', async () => {
  const broken = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const writer = writerTo(broken);
  writer.write('a line\n');
  await new Promise(setImmediate);
  writer.write('another\n');
  await expect(writer.flushed()).resolves.toBeUndefined();
});
