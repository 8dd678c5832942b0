import { chmod, chown, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { testElectron } from '../../../scripts/electron-step/test-electron.ts';
import { root } from '../../support/built.ts';
import { test } from './in-electron.ts';

const nobody = 65_534;

/**
 * A program that becomes Electron under the id of nobody. Playwright gives root `--no-sandbox`: that is taken out, since whoever
 * is no root needs none.
 */
async function asNobody(folder: string, electron: string): Promise<string> {
  const file = join(folder, 'electron-as-nobody');
  const become = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  const script = `#!/bin/bash\nwords=()\nfor word in "$@"; do [ "$word" = --no-sandbox ] || words+=("$word"); done\nexec ${become} ${electron} "\${words[@]}"\n`;
  await writeFile(file, script, { mode: 0o755 });
  return file;
}

/** The built app where that user may read it, wherever the checkout lies. */
async function copyApp(to: string): Promise<string> {
  const { out } = testElectron(root, process.env);
  for (const each of [out, 'assets', 'package.json'])
    await cp(join(root, each), join(to, each), { recursive: true });
  return join(to, out, 'main', 'main.js');
}

test('as a plain user the window opens with its page in the sandbox', async ({ home, launch }) => {
  test.skip(process.getuid?.() !== 0, 'Whoever is no root runs every test in the sandbox.');
  await chmod(home, 0o755);
  const theirs = join(home, 'nobody');
  await mkdir(theirs);
  await chown(theirs, nobody, nobody);
  const { app, page, complaints } = await launch({
    home: theirs,
    program: await asNobody(home, testElectron(root, process.env).program),
    main: await copyApp(join(home, 'app')),
  });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(await app.evaluate(() => process.getuid?.())).toBe(nobody);
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  // No new rights, and a filter of system calls.
  expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  expect(status).toMatch(/^Seccomp:\t2$/m);
  expect(complaints).toEqual([]);
});
