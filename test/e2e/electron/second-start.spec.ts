import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { electronCommand } from '../../support/launchers/electron-launcher.ts';
import { test } from './in-electron.ts';

test('a second start ends at once, and brings the window of the first to the front', async ({
  home,
  launch,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const isMinimized = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await expect.poll(isMinimized).toBe(true);
  const { program, args, env } = electronCommand({ home });
  const second = spawn(program, args, { env, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await expect.poll(isMinimized).toBe(false);
  const front = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => [each.isVisible(), each.isFocused()]),
  );
  expect(front).toEqual([[true, true]]);
});
