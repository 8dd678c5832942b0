import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Reply } from '../../src-main/contract/reply.ts';
import { createElectronStandin, type ElectronStandin } from './electron-standin.ts';
import type { StandinWindow } from './electron-standin-window.ts';

/** The frame of the app's own page. */
export const ourFrame = { origin: 'sluice-app://window', parent: null };

const endings = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGBREAK'] as const;

/** A home folder of its own for the desktop app, and the app started in it as often as a test wants. */
export class DesktopHome {
  readonly folder: string;
  readonly #running = new Set<ElectronStandin>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<DesktopHome> {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-desktop-'));
    for (const name of ['XDG_STATE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, folder);
    return new DesktopHome(folder);
  }

  /** The state folder on Linux, where these tests look into it. */
  get state(): string {
    return join(this.folder, 'sluice');
  }

  /** Listeners of the process's signals that were there before any start; the program's own stay until it has gone. */
  readonly #signals = new Map(endings.map((signal) => [signal, process.listeners(signal)]));

  /** Evaluates the entry, then lets Electron become ready, in the order Electron does it. */
  async start(
    prepare: (standin: ElectronStandin) => void = () => undefined,
    isFirstInstance = true,
  ): Promise<ElectronStandin> {
    vi.resetModules();
    const standin = createElectronStandin(this.folder, isFirstInstance);
    prepare(standin);
    vi.doMock('electron', () => standin.electron);
    await import('../../src-main/desktop/main.ts');
    this.#running.add(standin);
    standin.becomeReady();
    return standin;
  }

  async startWithWindow(
    prepare?: (standin: ElectronStandin) => void,
  ): Promise<{ standin: ElectronStandin; window: StandinWindow }> {
    const standin = await this.start(prepare);
    const window = await vi.waitFor(
      () => {
        const [first] = standin.windows;
        if (first === undefined) throw new Error('There is no window yet.');
        return first;
      },
      { timeout: 60_000 },
    );
    return { standin, window };
  }

  /** Gives a command as the app's own page. */
  ask(standin: ElectronStandin, command: string, params: object = {}): Promise<Reply<unknown>> {
    const invoke = standin.invokes.get('sluice:invoke');
    return invoke?.({ senderFrame: ourFrame } as never, command, params) as Promise<Reply<unknown>>;
  }

  async quit(standin: ElectronStandin): Promise<void> {
    standin.electron.app.quit();
    await gone(standin);
    this.#running.delete(standin);
  }

  async remove(): Promise<void> {
    for (const standin of this.#running) if (standin.windows.length > 0) await this.quit(standin);
    for (const [signal, before] of this.#signals)
      for (const each of process.listeners(signal)) if (!before.includes(each)) process.off(signal, each);
    vi.doUnmock('electron');
    vi.unstubAllEnvs();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Resolves once the app has let go of everything and is gone. */
export const gone = (standin: ElectronStandin): Promise<void> =>
  vi.waitFor(
    () => {
      if (!standin.calls.includes('gone')) throw new Error('The app is still there.');
    },
    { timeout: 60_000 },
  );
