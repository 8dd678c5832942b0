import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { DesktopHome, gone, ourFrame } from '../support/electron-desktop.ts';
import type { ElectronStandin } from '../support/electron-standin.ts';
import { StandinContents } from '../support/electron-standin-window.ts';

let home: DesktopHome;
beforeEach(async () => {
  home = await DesktopHome.make();
});
afterEach(() => home.remove());

describe('the desktop app starts', () => {
  test('with one sandboxed, isolated window without Node, on an origin of its own', async () => {
    const { standin, window } = await home.startWithWindow();
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(window.options.webPreferences?.preload).toMatch(/preload[/\\]preload\.cjs$/);
    expect(window.calls).toEqual(['load sluice-app://window/']);
    expect(standin.calls).toContain('sandbox');
    expect(standin.privileged).toEqual([
      { scheme: 'sluice-app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('once: a second start quits and shows the window of the first', async () => {
    const second = await home.start(undefined, false);
    expect(second.calls).toContain('quit');
    expect(second.windows).toHaveLength(0);

    const { standin, window } = await home.startWithWindow();
    standin.events.emit('second-instance');
    expect(standin.windows).toHaveLength(1);
    expect(window.calls).toEqual(['load sluice-app://window/', 'restore', 'show', 'focus']);
  });

  test('where its window was, and filling the screen if it did', async () => {
    const first = await home.startWithWindow();
    expect(first.window.options).toMatchObject({ width: 1120, height: 760 });
    expect(first.window.options).not.toHaveProperty('x');
    first.window.emit('ready-to-show');
    first.window.maximised = true;
    await home.quit(first.standin);

    for (let start = 2; start <= 3; start += 1) {
      const { standin, window } = await home.startWithWindow();
      window.emit('ready-to-show');
      expect(window.options).toMatchObject({ x: 40, y: 30, width: 900, height: 700 });
      expect(window.calls).toEqual(['load sluice-app://window/', 'show', 'maximise']);
      await home.quit(standin);
    }
  });

  test('where its window was, though it was ended before it showed one', async () => {
    const first = await home.startWithWindow();
    first.window.emit('ready-to-show');
    first.window.maximised = true;
    await home.quit(first.standin);
    await home.quit((await home.startWithWindow()).standin);
    const { window } = await home.startWithWindow();
    window.emit('ready-to-show');
    expect(window.calls).toContain('maximise');
  });

  test('with a window in the colour of its page, dark where a person wants that, also when they change it', async () => {
    const first = await home.startWithWindow();
    expect(first.window.options.backgroundColor).toBe('#f4f6f6');
    await home.ask(first.standin, 'changeSettings', { theme: 'dark' });
    expect(first.window.calls).toContain('paper #12181a');
    await home.quit(first.standin);
    const { window } = await home.startWithWindow();
    expect(window.options.backgroundColor).toBe('#12181a');
  });

  test('with the program’s own icon on Linux, and an About that tells name and version', async () => {
    const { standin, window } = await home.startWithWindow();
    const icon = expect.stringMatching(/assets[/\\]icon-512\.png$/) as string;
    expect(window.options.icon).toEqual(process.platform === 'linux' ? icon : undefined);
    expect(standin.abouts).toMatchObject([
      { applicationName: 'Sluice', applicationVersion: manifest.version, iconPath: icon },
    ]);
    expect(await home.ask(standin, 'capabilities')).toMatchObject({ value: { version: manifest.version } });
  });

  test('without looking for a spelling dictionary', async () => {
    const { standin } = await home.startWithWindow();
    expect(standin.spelling).toEqual(['checked: false', 'in []']);
  });

  test('with --no-sandbox too, which it then leaves as asked', async () => {
    const { standin } = await home.startWithWindow(({ switches }) => switches.add('no-sandbox'));
    expect(standin.calls).not.toContain('sandbox');
  });

  test('not at all where a part of it cannot be loaded: it says so and ends, and keeps no other start from its window', async () => {
    vi.doMock('../../src-main/desktop/boot.ts', () => {
      throw new Error('This file is damaged.');
    });
    try {
      const standin = await home.start();
      await vi.waitFor(() => expect(standin.calls).toContain('exit 1'), 60_000);
      expect(standin.system.errors).toMatchObject([expect.stringContaining('Sluice cannot start')]);
    } finally {
      vi.doUnmock('../../src-main/desktop/boot.ts');
    }
  });

  test('says why it cannot, with the remedy, where the state folder cannot be opened', async () => {
    await home.quit((await home.startWithWindow()).standin);
    await writeFile(join(home.state, 'ledger.db'), 'this was never a ledger');
    const standin = await home.start(({ system }) => system.answers.buttons.push(0));
    await gone(standin);
    expect(standin.system.boxes).toMatchObject([
      { type: 'error', buttons: ['Close', 'Put it aside and start empty'], defaultId: 0, cancelId: 0 },
    ]);
    expect(await readFile(join(home.state, 'ledger.db'), 'utf8')).toBe('this was never a ledger');
  });

  test('empty, with what could not be read put aside, where a person says so', async () => {
    await home.quit((await home.startWithWindow()).standin);
    await writeFile(join(home.state, 'ledger.db'), 'this was never a ledger');
    const { standin } = await home.startWithWindow(({ system }) => system.answers.buttons.push(1));
    expect(await home.ask(standin, 'status')).toMatchObject({ ok: true });
  });
});

describe('a locked safe of the system', () => {
  const portal = 'https://portal.invalid';
  const locked = (standin: ElectronStandin): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    standin.system.safe.unlocked = promise;
    return () => resolve(undefined);
  };
  const keyOf = async (standin: ElectronStandin): Promise<unknown> => {
    const reply = await home.ask(standin, 'portals');
    return reply.ok && (reply.value as { portals: { key: string }[] }).portals[0]?.key;
  };

  const queue = { filter: { text: '', states: [], groups: [] }, sort: { by: 'queue', descending: false } };
  /** The page is there, and asks for what it shows first. */
  const watch = (standin: ElectronStandin) =>
    home.ask(standin, 'watch', { client: 'desktop', ...queue, folded: [], offset: 0, limit: 10 });

  test('asks nobody at a start without keys, and the window is there', async () => {
    const { standin } = await home.startWithWindow(locked);
    expect(await watch(standin)).toMatchObject({ ok: true });
    expect(await home.ask(standin, 'portals')).toMatchObject({ ok: true, value: { portals: [] } });
    expect(standin.system.safe.asked).toEqual([]);
  });

  test('asks only once the page shows something, and the kept key is there when it was unlocked', async () => {
    await home.quit((await home.startWithWindow()).standin);
    const sealed = Buffer.from('a key').reverse().toString('base64');
    await writeFile(
      join(home.state, 'keys.json'),
      JSON.stringify({ version: 1, keys: { [portal]: sealed } }),
    );
    let unlock = (): void => undefined;
    const { standin } = await home.startWithWindow((started) => (unlock = locked(started)));
    expect([await keyOf(standin), standin.system.safe.asked]).toEqual(['missing', []]);
    expect(await watch(standin)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(standin.system.safe.asked).toEqual(['decrypt']));
    expect(await keyOf(standin)).toBe('missing');
    unlock();
    await vi.waitFor(async () => expect(await keyOf(standin)).toBe('kept'), 60_000);
  });
});

describe('a page', () => {
  test.each(['will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is refused %s',
    async (name) => {
      const { standin } = await home.startWithWindow();
      const contents = new StandinContents();
      standin.events.emit('web-contents-created', {}, contents);
      const preventDefault = vi.fn();
      contents.emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  test('opens no window and gets no permission', async () => {
    const { standin } = await home.startWithWindow();
    const contents = new StandinContents();
    standin.events.emit('web-contents-created', {}, contents);
    expect(contents.openHandler?.({} as never)).toEqual({ action: 'deny' });
    const decide = vi.fn();
    standin.permissions[0]?.({} as never, 'media', decide, {} as never);
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    expect(standin.checks[0]?.(null, 'media', '', {} as never)).toBe(false);
    expect(standin.devices[0]?.({} as never)).toBe(false);
  });

  test.each([
    [
      'may write the clipboard, from its own page',
      `${ourFrame.origin}/`,
      true,
      'clipboard-sanitized-write',
      true,
    ],
    ['may not from a frame', `${ourFrame.origin}/`, false, 'clipboard-sanitized-write', false],
    ['may not from elsewhere', 'https://example.invalid/', true, 'clipboard-sanitized-write', false],
    [
      'may not from a name like ours',
      `${ourFrame.origin}.invalid/`,
      true,
      'clipboard-sanitized-write',
      false,
    ],
    ['may not read the clipboard', `${ourFrame.origin}/`, true, 'clipboard-read', false],
  ] as const)('%s', async (_which, requestingUrl, isMainFrame, permission, answer) => {
    const { standin } = await home.startWithWindow();
    const decide = vi.fn();
    standin.permissions[0]?.({} as never, permission, decide, { requestingUrl, isMainFrame });
    expect(decide).toHaveBeenCalledExactlyOnceWith(answer);
    expect(standin.checks[0]?.(null, permission, requestingUrl, { requestingUrl, isMainFrame })).toBe(answer);
  });

  test.each([
    ['of another origin', { origin: 'https://example.invalid', parent: null }],
    ['in a frame', { origin: ourFrame.origin, parent: ourFrame }],
    ['already gone', null],
  ])('%s gets no answer', async (_which, senderFrame) => {
    const { standin } = await home.startWithWindow();
    const invoke = standin.invokes.get('sluice:invoke');
    const reply: unknown = await invoke?.({ senderFrame } as never, 'status', {});
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unauthorised' } });
  });

  test('of ours is answered, and told what this shell can do', async () => {
    const { standin } = await home.startWithWindow();
    expect(await home.ask(standin, 'capabilities')).toMatchObject({
      ok: true,
      value: {
        ...{ shell: 'desktop', chooser: 'native', drops: true, keepsKeys: true, keysNote: null },
        ...{ opensLinks: true, savesFiles: 'dialog', stateFolder: home.state },
      },
    });
    expect(await home.ask(standin, 'browse', { path: null })).toMatchObject({
      ok: false,
      failure: { code: 'unsupported' },
    });
  });

  test('hears nothing before it listens, and then what was said meanwhile', async () => {
    const { standin, window } = await home.startWithWindow();
    const menu = standin.system.menus.at(-1);
    const go = menu?.find(({ label }) => label === 'Go')?.submenu as Electron.MenuItemConstructorOptions[];
    go.find(({ label }) => label === 'History')?.click?.({} as never, undefined, {});
    expect(window.webContents.sent).toEqual([]);
    const ask = { filter: { text: '', states: [], groups: [] }, sort: { by: 'queue', descending: false } };
    await home.ask(standin, 'watch', { client: 'desktop', ...ask, folded: [], offset: 0, limit: 10 });
    expect(window.webContents.sent).toContainEqual({ event: 'visit', payload: { view: 'history' } });
  });

  test('is served only from the built page, under a policy', async () => {
    const { standin } = await home.startWithWindow();
    const serve = standin.schemes.get('sluice-app')!;
    expect((await serve(new Request('sluice-app://window/nothing.js'))).status).toBe(404);
    expect((await serve(new Request('sluice-app://window/..%2Fboot.ts'))).status).toBe(404);
  });

  test('that crashes is loaded again, once', async () => {
    const { standin, window } = await home.startWithWindow();
    window.webContents.crash('oom');
    expect(window.webContents.reloads).toBe(1);
    const answer = Promise.withResolvers<{ response: number; checkboxChecked: false }>();
    const question = vi.spyOn(standin.electron.dialog, 'showMessageBox').mockReturnValue(answer.promise);
    window.webContents.crash('oom');
    expect(question).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ buttons: ['Open the window again', 'Quit Sluice'] }),
    );
    expect([window.webContents.reloads, window.webContents.crashed]).toEqual([1, true]);
    // Whoever asks for the window, by the tray or by a second start, gets a live one, asked or not.
    standin.events.emit('second-instance');
    expect([window.webContents.reloads, window.webContents.crashed]).toEqual([2, false]);
    answer.resolve({ response: 1, checkboxChecked: false });
    await gone(standin);
    expect(await readFile(join(home.state, 'sluice.log'), 'utf8')).toContain('oom');
  });
});

test('what the window is remembered by lies in a file only its user can read, beside the settings', async () => {
  const { standin, window } = await home.startWithWindow();
  window.emit('ready-to-show');
  window.emit('close');
  const file = join(home.state, 'config.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    window: { x: 40, y: 30, width: 900, height: 700, maximised: false },
  });
  // Windows keeps permissions elsewhere: there a user's own folder is what protects it.
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  await home.quit(standin);
});
