import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ReaderThread } from '../../src-main/inspect/reader-thread.ts';
import { tempFolder } from '../support/temp-folder.ts';

const run = promisify(execFile);
const fixture = join(import.meta.dirname, '../fixtures/inspect/results.nc');
const { signal } = new AbortController();

test.skipIf(process.platform === 'win32')(
  'a thread the system holds is given up, and another reads on',
  async () => {
    const pipe = join(await tempFolder(), 'pipe');
    await run('mkfifo', [pipe]);
    // Opening a pipe nobody writes to blocks, as a network disk does that is gone; a worker cannot be ended in it.
    const held = new ReaderThread({ startMs: 2000, readMs: 2000 });
    expect(await held.read({ ask: 'facts', path: pipe, size: 10, limitMs: 1800 }, signal)).toEqual({
      kind: 'timeout',
    });
    expect(
      await held.read({ ask: 'facts', path: fixture, size: 10_000, limitMs: 1800 }, signal),
    ).toMatchObject({
      kind: 'facts',
    });
    await held.close();
    await (await open(pipe, 'w')).close();
  },
  30_000,
);

test('whoever closes in the middle of a reading that is given up sees it closed', async () => {
  const source = join(import.meta.dirname, '../../src-main/inspect/create-inspector.ts');
  const script = `
    const { createInspector } = await import(${JSON.stringify(pathToFileURL(source).href)});
    const inspector = createInspector();
    const controller = new AbortController();
    const reading = inspector.inspect(${JSON.stringify(fixture)}, controller.signal).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort();
    const closing = inspector.close();
    await reading;
    await closing;
    console.log('closed');`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  expect(stdout).toBe('closed\n');
});
