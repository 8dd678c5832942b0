import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findOwner } from '../../../src-main/app/state-folder/find-owner.ts';
import { openStateFolder } from '../../../src-main/app/state-folder/open-state-folder.ts';
import { asOtherUser, canBeOtherUser } from '../../support/as-other-user.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const program = join(import.meta.dirname, 'own-until-killed.ts');

/** Starts a process that wants the folder, and gives its first words. */
async function start(folder: string, mode = 'stay'): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [program, folder, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return { child, said: said.trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

test('an owner keeps other processes out until it is killed; then the folder is free at once', async () => {
  const folder = await tempFolder();
  const owner = await start(folder);
  expect(owner.said).toBe('owner');
  const pid = owner.child.pid;
  expect(await findOwner(folder)).toEqual({ kind: 'live', pid, control: { port: 4711, token: 'secret' } });
  await expect(openStateFolder(folder, { fresh: false })).rejects.toThrow(`process ${pid}`);
  await kill(owner.child);
  expect(await findOwner(folder)).toEqual({ kind: 'none' });
  await (await openStateFolder(folder, { fresh: false })).close();
});

test('the lock outlives whatever its own process does with the folder', async () => {
  const folder = await tempFolder();
  const state = await openStateFolder(folder, { fresh: false });
  onTestFinished(() => state.close());
  await findOwner(folder);
  await expect(openStateFolder(folder, { fresh: true })).rejects.toMatchObject({ code: 'state-locked' });
  await findOwner(folder);
  expect((await start(folder)).said).toMatch(/^state-locked: .*process/);
});

test('looking for the owner from another process does not break its lock, nor keep a new one out', async () => {
  const folder = await tempFolder();
  const enough = new AbortController();
  const looks = (async () => {
    while (!enough.signal.aborted) {
      await findOwner(folder);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const owner = await start(folder);
  expect(owner.said).toBe('owner');
  expect((await start(folder)).said).toContain(`process ${owner.child.pid}`);
  enough.abort();
  await looks;
});

test('a process that just exits leaves no note', async () => {
  const folder = await tempFolder();
  const { child, said } = await start(folder, 'exit');
  if (child.exitCode === null) await once(child, 'exit');
  expect(said).toBe('owner');
  expect(await readdir(folder)).toEqual(['owner.db']);
});

describe.runIf(canBeOtherUser)('as a user for whom permissions count', () => {
  const source = pathToFileURL(join(import.meta.dirname, '../../../src-main/app/state-folder')).href;
  const codeOf = (file: string, call: string): Promise<string> =>
    asOtherUser(`
      import(${JSON.stringify(`${source}/${file}.ts`)}).then((module) => module.${call})
        .then(() => console.log('done'), (error) => console.log(error.code ?? error));
    `);

  test.each([0o000, 0o555])('a folder of mode %o is said to be out of reach', async (mode) => {
    const outer = await tempFolder();
    await chmod(outer, 0o755);
    const folder = join(outer, 'state');
    await mkdir(folder);
    await chmod(folder, mode);
    const path = JSON.stringify(folder);
    expect(await codeOf('open-state-folder', `openStateFolder(${path}, { fresh: false })`)).toBe(
      'file-unreadable',
    );
    const below = JSON.stringify(join(folder, 'deep', 'state'));
    expect(await codeOf('open-state-folder', `openStateFolder(${below}, { fresh: false })`)).toBe(
      'file-unreadable',
    );
  });

  test("another user's folder is not mistaken for one without an owner", async () => {
    const outer = await tempFolder();
    await chmod(outer, 0o755);
    const state = await openStateFolder(join(outer, 'state'), { fresh: false });
    onTestFinished(() => state.close());
    expect(await codeOf('find-owner', `findOwner(${JSON.stringify(state.folder)})`)).toBe('file-unreadable');
  });
});
