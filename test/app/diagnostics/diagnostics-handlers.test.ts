import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../../src-main/app/create-app.ts';
import { scrub } from '../../../src-main/app/diagnostics/scrub.ts';
import { newToken } from '../../../src-main/app/control/new-token.ts';
import { diagnosticsHandlers } from '../../../src-main/app/diagnostics/diagnostics-handlers.ts';
import type { FileToSave } from '../../../src-main/app/window/shell-port.ts';
import { memoryKeys } from '../../support/memory-keys.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { testShell } from '../../support/test-shell.ts';

const key = 'abcdefg.01234567890';
const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const accessKey = 'AKIAIOSFODNN7EXAMPLE';
const signature = 'fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024';
const query = `X-Amz-Credential=${accessKey}%2F20261121&X-Amz-Signature=${signature}`;
const token = newToken();
const basic = Buffer.from(`__key__:${key}`).toString('base64');

/** Every secret, in every dress one has been seen in. */
const spoken = [
  `PUT https://store.example/bucket/key?${query} was refused`,
  `{"url":"https://store.example/bucket/key?${query}"}`,
  `the query ?${query} by itself`,
  `authorization: Basic ${basic}`,
  `{"authorization":"Basic ${basic}"}`,
  `the header Basic ${basic} went out`,
  `http://127.0.0.1:4711/#token=${token}`,
  `{"token":"${token}"}`,
  `the token ${token} was wrong`,
  `aws_secret_access_key=${secretKey}`,
  `signed by ${accessKey} with ${secretKey}`,
  `key ${key} for https://name:${key}@portal.example/`,
  `"X-Amz-Security-Token":"${token}${token}"`,
];

const expectNoSecret = (text: string): void => {
  for (const secret of [key, secretKey, accessKey, signature, token, basic])
    expect(text).not.toContain(secret);
};

describe('a diagnostics bundle', () => {
  test('holds no secret, wherever one was seeded', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'sluice.log'), spoken.join('\n'));
    await writeFile(join(folder, `named-${token}`), '');
    const keys = memoryKeys(new Map([['https://portal.example', key]]));
    const files: FileToSave[] = [];
    const saveFile = (file: FileToSave) => {
      files.push(file);
      return Promise.resolve({ kind: 'saved' as const, path: '/saved' });
    };
    const failure = (message: string) => ({ code: 'server-error' as const, message });
    const shell = testShell(folder, { keys, saveFile });
    const handlers = diagnosticsHandlers({
      folder,
      shell: {
        ...shell,
        settings: {
          get: () => ({ ...shell.settings.get(), proxy: `http://a:${key}@p/` }),
          set: () => undefined,
        },
      },
      portals: {
        views: () =>
          spoken.map((each) => ({
            ...{ origin: 'https://portal.example', api: `https://portal.example/?${query}`, isDemo: false },
            ...{ key: 'memory' as const, failure: failure(each) },
          })),
      },
      engine: {
        records: () =>
          spoken.map((each, at) =>
            sampleRecord(`t${at}`, { state: { kind: 'failed', failure: failure(each) } }),
          ),
        limits: () => ({ connections: { most: 8, now: 4 }, bytesPerSecond: null }),
        rate: () => 1_000,
        lostSince: () => null,
        clockOffsetMs: () => 400,
      },
      clock: { now: () => Date.UTC(2026, 10, 21) },
    });
    const { text } = await handlers.diagnostics({});
    expectNoSecret(text);
    expect(text).toContain('https://store.example/bucket/key?[redacted]');
    expect(text).toContain('failed (server-error)');
    expect(text).toContain('node: 24.');
    await handlers.saveDiagnostics({});
    expect(files.map(({ contents }) => contents)).toEqual([{ kind: 'text', text }]);
  });

  test.each(spoken)('%s: nothing of it is left', (line) => {
    expectNoSecret(scrub(line, [key], homedir()));
  });

  test('keeps what helps: codes, ids, hashes, times, places', () => {
    const kept =
      '{"level":30,"time":1795255000000,"id":"0193f3c2-7a51-7cc0-9d4b-1d2f3e4a5b6c","etag":"9e107d9d372bb6826bd81d3542a419d6","msg":"accepted","part":12}';
    expect(scrub(kept, [key], '/home/me')).toBe(kept);
    const trace = '    at send (/opt/Sluice/resources/app/out/main/chunk-Bx81/session.js:12:3)';
    expect(scrub(trace, [], '/home/me')).toBe(trace);
    expect(scrub('/home/me/runs/results_3di.nc', [], '/home/me')).toBe('~/runs/results_3di.nc');
  });

  test('of the whole program tells of its transfers and its log, and is saved as it was read', async () => {
    const folder = await tempFolder();
    const files: FileToSave[] = [];
    const saveFile = (file: FileToSave) => {
      files.push(file);
      return Promise.resolve({ kind: 'saved' as const, path: '/saved' });
    };
    const app = await createApp({ folder, fresh: false, shell: testShell(folder, { saveFile }) });
    onTestFinished(() => app.close());
    const { text } = await app.handlers.diagnostics({});
    expect(text).toMatch(/^# Sluice diagnostics, 20/);
    expect(text).toContain('transfers: 0');
    expect(text).toMatch(/ledger[\w.]*: \d+/);
    await app.handlers.saveDiagnostics({});
    expect(files[0]?.contents).toEqual({ kind: 'text', text });
  });
});
