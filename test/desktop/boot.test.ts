import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createElectronStandin, StandinContents } from '../support/electron-standin.ts';

let userData: string;
beforeEach(async () => {
  vi.resetModules();
  userData = await mkdtemp(join(tmpdir(), 'sluice-desktop-'));
});
afterEach(async () => {
  vi.doUnmock('electron');
  await rm(userData, { recursive: true, force: true });
});

/** Evaluates the entry, then lets Electron become ready, in the order Electron does it. */
async function start(isFirstInstance = true) {
  const standin = createElectronStandin(userData, isFirstInstance);
  vi.doMock('electron', () => standin.electron);
  await import('../../src-main/desktop/main.ts');
  standin.becomeReady();
  return standin;
}

async function startedWindow() {
  const standin = await start();
  await vi.waitFor(() => expect(standin.windows).toHaveLength(1));
  return { ...standin, window: standin.windows[0]! };
}

const ours = { origin: 'sluice-app://window', parent: null };

describe('the desktop app starts', () => {
  test('with one sandboxed, isolated window without Node, on an origin of its own', async () => {
    const { window, calls, privileged } = await startedWindow();
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(window.options.webPreferences?.preload).toMatch(/preload[/\\]preload\.cjs$/);
    expect(window.calls).toEqual(['load sluice-app://window/']);
    expect(calls).toContain('sandbox');
    expect(privileged).toEqual([
      { scheme: 'sluice-app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('once: a second start quits and shows the window of the first', async () => {
    const second = await start(false);
    expect(second.calls).toContain('quit');
    expect(second.windows).toHaveLength(0);

    vi.resetModules();
    const first = await startedWindow();
    first.events.emit('second-instance');
    expect(first.windows).toHaveLength(1);
    expect(first.window.calls).toEqual(['load sluice-app://window/', 'restore', 'focus']);
  });

  test('at the size its window had', async () => {
    const { window } = await startedWindow();
    expect(window.options).toMatchObject({ width: 1120, height: 760 });
    window.emit('close');
    vi.resetModules();
    expect((await startedWindow()).window.options).toMatchObject({ width: 900, height: 700 });
  });
});

describe('a page', () => {
  test.each(['will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is refused %s',
    async (name) => {
      const { events } = await startedWindow();
      const contents = new StandinContents();
      events.emit('web-contents-created', {}, contents);
      const preventDefault = vi.fn();
      contents.emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  test('opens no window and gets no permission', async () => {
    const { events, permissions, checks, devices } = await startedWindow();
    const contents = new StandinContents();
    events.emit('web-contents-created', {}, contents);
    expect(contents.openHandler?.({} as never)).toEqual({ action: 'deny' });
    const decide = vi.fn();
    permissions[0]?.({} as never, 'media', decide, {} as never);
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    expect(checks[0]?.(null, 'media', '', {} as never)).toBe(false);
    expect(devices[0]?.({} as never)).toBe(false);
  });

  test.each([
    ['of another origin', { origin: 'https://example.invalid', parent: null }],
    ['in a frame', { origin: ours.origin, parent: ours }],
    ['already gone', null],
  ])('%s gets no answer', async (_which, senderFrame) => {
    const { invokes } = await startedWindow();
    const reply: unknown = await invokes.get('sluice:invoke')?.({ senderFrame } as never, 'status', {});
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unauthorised' } });
  });

  test('of ours is told what a window cannot do', async () => {
    const { invokes } = await startedWindow();
    const event = { senderFrame: ours } as never;
    const reply: unknown = await invokes.get('sluice:invoke')?.(event, 'status', {});
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unsupported' } });
  });

  test('is served only from the built page, under a policy', async () => {
    const { schemes } = await startedWindow();
    const serve = schemes.get('sluice-app')!;
    const missing = await serve(new Request('sluice-app://window/nothing.js'));
    expect(missing.status).toBe(404);
    const outside = await serve(new Request('sluice-app://window/..%2Fboot.ts'));
    expect(outside.status).toBe(404);
  });
});

test('the size of the window is kept in a file only its user can read', async () => {
  const { window } = await startedWindow();
  window.emit('close');
  const file = join(userData, 'config.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ window: { width: 900, height: 700 } });
  // Windows keeps permissions elsewhere: there a user's own folder is what protects it.
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});
