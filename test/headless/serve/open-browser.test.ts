import { readFile, stat } from 'node:fs/promises';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { canShowBrowser } from '../../../src-main/headless/serve/can-show-browser.ts';
import { forgetOpening, openBrowser, opener } from '../../../src-main/headless/serve/open-browser.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const url = 'http://127.0.0.1:4711/#token=secret';

test('the opener gets a file only its owner can read, never the address with its secret', async () => {
  const folder = await tempFolder();
  const told = join(folder, 'told');
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\necho "$@" > ${told}.new && mv ${told}.new ${told}\n`);
  await chmod(join(folder, 'xdg-open'), 0o700);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
  expect(await openBrowser({ url, folder, platform: 'linux' })).toBe(true);
  vi.unstubAllEnvs();
  const file = join(folder, 'open-window.html');
  await vi.waitFor(async () => expect(await readFile(told, 'utf8')).toBe(`${file}\n`));
  expect(await readFile(file, 'utf8')).toContain(`0; url=${url}"`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await forgetOpening(folder);
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('where there is no opener, that is said', async () => {
  const folder = await tempFolder();
  vi.stubEnv('PATH', folder);
  expect(await openBrowser({ url, folder, platform: 'linux' })).toBe(false);
  vi.unstubAllEnvs();
});

test('each platform has its own opener, and none is a shell', () => {
  expect(opener('linux', '/a b')).toEqual(['xdg-open', ['/a b']]);
  expect(opener('darwin', '/a b')).toEqual(['open', ['/a b']]);
  expect(opener('win32', 'C:\\a & b')).toEqual(['rundll32', ['url.dll,FileProtocolHandler', 'C:\\a & b']]);
});

test('a computer without a screen opens nothing', () => {
  expect(canShowBrowser('linux', {})).toBe(false);
  expect(canShowBrowser('linux', { DISPLAY: '' })).toBe(false);
  expect(canShowBrowser('linux', { DISPLAY: ':0' })).toBe(true);
  expect(canShowBrowser('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(canShowBrowser('darwin', {})).toBe(true);
  expect(canShowBrowser('win32', {})).toBe(true);
});
