import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { LiveThreads } from '../../src-main/desktop/quit/live-threads.ts';

const started = (text: string): Worker => new Worker(text, { eval: true });

test('a thread counts until it has gone, and one that is busy without end is ended', async () => {
  const threads = new LiveThreads(process);
  expect(threads.count).toBe(0);
  const short = started('');
  const busy = started("require('node:worker_threads').parentPort.postMessage(1); for (;;);");
  const gone = once(short, 'exit');
  await Promise.all([once(busy, 'message'), gone]);
  expect(threads.count).toBe(1);
  await threads.end();
  expect(threads.count).toBe(0);
});
