import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const script = join(import.meta.dirname, '../../src-main/demo/serve-demo.ts');

type Child = ChildProcessByStdio<Writable, Readable, null>;

async function serve(settings: unknown): Promise<{ child: Child; lines: AsyncIterator<string> }> {
  const child = spawn(process.execPath, [script, await tempFolder(), JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
}

async function nextLine(lines: AsyncIterator<string>): Promise<Record<string, unknown>> {
  return JSON.parse((await lines.next()).value as string) as Record<string, unknown>;
}

test.each([
  ['its input closes', (child: Child) => void child.stdin.end()],
  ['SIGTERM', (child: Child) => void child.kill('SIGTERM')],
])('serves until %s, and says what it counted', async (_how, end) => {
  const fault = {
    match: { path: { pattern: '/scenarios/$' }, count: 1 },
    do: { kind: 'html', page: 'login' },
  };
  const { child, lines } = await serve({ pickupDelayMs: 0, lizardFaults: [fault] });
  const up = await nextLine(lines);
  const authorization = `Basic ${Buffer.from(`__key__:${String(up['key'])}`).toString('base64')}`;
  const ask = () => fetch(`${String(up['lizard'])}/api/v4/scenarios/`, { headers: { authorization } });
  expect(await (await ask()).text()).toContain('sign in');
  expect(await (await ask()).json()).toMatchObject({
    count: 1,
    results: [{ uuid: (up['scenario'] as { uuid: string }).uuid }],
  });
  expect(up['files']).toHaveLength(9);

  const ended = once(child, 'exit');
  end(child);
  expect(await nextLine(lines)).toEqual({
    lizardRequests: [{ method: 'GET', path: '/api/v4/scenarios/', count: 2 }],
    s3Requests: [],
  });
  expect(await ended).toEqual([0, null]);
});
