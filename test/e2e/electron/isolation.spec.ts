import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { testElectron } from '../../../scripts/electron-step/test-electron.ts';
import { root } from '../../support/built.ts';
import { test } from './in-electron.ts';

test('the window opens in the Electron that is named, sandboxed, and isolated from Node, on an origin of its own', async ({
  launch,
}) => {
  const { app, page, complaints } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const { ran } = testElectron(root, process.env);
  expect(ran).toContain(`in Electron ${await app.evaluate(() => process.versions['electron'])}`);
  expect(await page.evaluate(() => origin)).toBe('sluice-app://window');
  const seen = await page.evaluate(() => {
    const globals = globalThis as unknown as Record<string, object | undefined>;
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
    return {
      nodes: names.filter((name) => globals[name] !== undefined),
      bridge: Object.keys(globals['sluice'] ?? {}).sort(),
    };
  });
  expect(seen).toEqual({ nodes: [], bridge: ['invoke', 'pathsOf', 'subscribe'] });
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Electron.WebPreferences;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({
    ...{ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
  });
  expect(complaints).toEqual([]);
});

test('the page makes no code of text, runs no script but its own, and reaches nothing outside', async ({
  launch,
}) => {
  let asked = 0;
  const outside = createServer((_request, response) => {
    asked += 1;
    response.end('globalThis.ranFromOutside = true');
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  const { page } = await launch();
  // A page that is still being drawn would be no proof of one that stayed.
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const seen = await page.evaluate(
    async (url) => {
      const refused = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.add(effectiveDirective),
      );
      Object.assign(globalThis, { refused });
      // Outside the inspector's own call, which may do more than the page.
      const later = <T>(act: () => T | Promise<T>): Promise<unknown> =>
        new Promise((resolve) =>
          setTimeout(() => {
            Promise.resolve()
              .then(act)
              .then(resolve, (error: unknown) => resolve((error as Error).name));
          }),
        );
      const put = (name: string, more: object): Promise<unknown> => {
        const element = Object.assign(document.createElement(name), more);
        const settled = new Promise((resolve) => {
          element.addEventListener('load', () => resolve('load'));
          element.addEventListener('error', () => resolve('error'));
          document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
        });
        document.body.append(element);
        return settled.finally(() => element.remove());
      };
      // biome-ignore lint/security/noGlobalEval: Whether it is refused is what is asked.
      const evaluated = await later(() => globalThis.eval('1 + 1') as number);
      await put('script', { textContent: 'globalThis.ranInline = true' });
      await put('script', { src: `${url}/script.js` });
      await put('img', { src: `${url}/picture.png` });
      await put('iframe', { src: `${url}/page.html` });
      const fetched = await later(() => fetch(url).then(({ status }) => status));
      const opened = window.open(url) === null;
      location.href = url;
      const globals = globalThis as unknown as Record<string, unknown>;
      return {
        ...{ evaluated, fetched, opened },
        ran: [globals['ranInline'], globals['ranFromOutside']],
      };
    },
    `http://127.0.0.1:${(outside.address() as AddressInfo).port}`,
  );
  expect(seen).toEqual({
    ...{ evaluated: 'EvalError', fetched: 'TypeError', opened: true, ran: [undefined, undefined] },
  });
  const refused = (): Promise<string[]> =>
    page.evaluate(() => [...(globalThis as unknown as { refused: Set<string> }).refused].sort());
  await expect
    .poll(refused)
    .toEqual(['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem']);
  // The page is where it was.
  // A locator would wait for the navigation that was refused.
  const here = await page.evaluate(() => [origin, document.querySelector('nav') !== null]);
  expect(here).toEqual(['sluice-app://window', true]);
  expect(asked).toBe(0);
  outside.close();
});

test('the page may write to the clipboard and nothing else, and no text of its own becomes a path', async ({
  launch,
}) => {
  const { page } = await launch();
  const seen = await page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const states = await Promise.all(
      asked.map(async (name) => (await navigator.permissions.query({ name } as never)).state),
    );
    const { sluice } = globalThis as unknown as { sluice: { pathsOf(files: File[]): string[] } };
    const read = await navigator.clipboard.readText().catch((error: unknown) => (error as Error).name);
    return { states: [...new Set(states)], read, paths: sluice.pathsOf([new File([], '/etc/passwd')]) };
  });
  expect(seen).toEqual({ states: ['denied'], read: 'NotAllowedError', paths: [''] });
});
