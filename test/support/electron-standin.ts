import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { createStandinSystem } from './electron-standin-system.ts';
import { StandinWindow } from './electron-standin-window.ts';

type Members = { [K in keyof typeof Electron]?: Partial<(typeof Electron)[K]> };
type InvokeListener = Parameters<Electron.IpcMain['handle']>[1];
type ServeListener = Parameters<Electron.Protocol['handle']>[1];
type Session = Electron.Session;

/**
 * What Electron's main process offers the desktop shell, typed by Electron itself: a wrong signature does not compile.
 * `ready` fires only when the test says so, as Electron's fires only after its entry has been evaluated.
 */
export function createElectronStandin(userData: string, isFirstInstance = true) {
  const windows: StandinWindow[] = [];
  const invokes = new Map<string, InvokeListener>();
  const schemes = new Map<string, ServeListener>();
  const permissions: Parameters<Session['setPermissionRequestHandler']>[0][] = [];
  const checks: Parameters<Session['setPermissionCheckHandler']>[0][] = [];
  const devices: Parameters<Session['setDevicePermissionHandler']>[0][] = [];
  const privileged: Electron.CustomScheme[] = [];
  const calls: string[] = [];
  const events = new EventEmitter();
  const ready = Promise.withResolvers<undefined>();
  const system = createStandinSystem();
  const ears: (EventEmitter & { isDestroyed: boolean })[] = [];
  const abouts: Electron.AboutPanelOptionsOptions[] = [];
  /** What the session was told of its spelling checker. */
  const spelling: string[] = [];
  /** Switches of the command line. */
  const switches = new Set<string>();

  class BrowserWindow extends StandinWindow {
    static getAllWindows(): StandinWindow[] {
      return windows.filter((each) => !each.isClosed);
    }
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options);
      windows.push(this);
      this.once('closed', () => {
        if (BrowserWindow.getAllWindows().length === 0) events.emit('window-all-closed');
      });
    }
  }

  /** As Electron does: asks whether it may, closes the windows, and is gone. */
  const quit = (): void => {
    calls.push('quit');
    const event = new Event('before-quit', { cancelable: true });
    events.emit('before-quit', event);
    if (event.defaultPrevented) return;
    for (const each of BrowserWindow.getAllWindows()) each.close();
    calls.push('gone');
    events.emit('will-quit', {});
  };

  /** A window without a page. */
  class BaseWindow extends EventEmitter {
    readonly options: Electron.BaseWindowConstructorOptions;
    isDestroyed = false;
    constructor(options: Electron.BaseWindowConstructorOptions) {
      super();
      this.options = options;
      ears.push(this);
    }
    destroy(): void {
      this.isDestroyed = true;
    }
  }

  const members = {
    app: {
      setName: (name: string) => void calls.push(`name ${name}`),
      setAppUserModelId: (id: string) => void calls.push(`id ${id}`),
      enableSandbox: () => void calls.push('sandbox'),
      requestSingleInstanceLock: () => isFirstInstance,
      quit,
      exit: (code?: number) => void calls.push(`exit ${code}`),
      getPath: () => userData,
      getVersion: () => '0.0.0',
      setAboutPanelOptions: (about: Electron.AboutPanelOptionsOptions) => void abouts.push(about),
      getPreferredSystemLanguages: () => ['en-GB'],
      setBadgeCount: (count?: number) => {
        system.badges.push(count ?? 0);
        return true;
      },
      whenReady: () => ready.promise,
      on: (name: string, listener: (...args: never[]) => void): never => {
        events.on(name, listener as (...args: unknown[]) => void);
        return undefined as never;
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (more: Electron.CustomScheme[]) => void privileged.push(...more),
    },
    ipcMain: {
      on: (): never => undefined as never,
      handle: (channel: string, listener: InvokeListener) => void invokes.set(channel, listener),
    },
    ...system.members,
  } satisfies Members;
  const commandLine = { hasSwitch: (name: string) => switches.has(name) };

  const defaultSession = {
    setPermissionRequestHandler: (handler) => void permissions.push(handler),
    setPermissionCheckHandler: (handler) => void checks.push(handler),
    setDevicePermissionHandler: (handler) => void devices.push(handler),
    setSpellCheckerEnabled: (isOn) => void spelling.push(`checked: ${isOn}`),
    setSpellCheckerLanguages: (languages) => void spelling.push(`in [${languages.join()}]`),
    resolveProxy: () => Promise.resolve('DIRECT'),
  } satisfies Partial<Session>;
  const protocol = {
    handle: (scheme: string, listener: ServeListener) => void schemes.set(scheme, listener),
  } satisfies Partial<Electron.Protocol>;

  return {
    electron: {
      ...members,
      app: { ...members.app, commandLine },
      ...system.classes,
      BrowserWindow,
      BaseWindow,
      session: { defaultSession: { ...defaultSession, protocol } },
    },
    becomeReady: () => ready.resolve(undefined),
    ...{ windows, invokes, schemes, permissions, checks, devices, privileged, calls, events, system },
    ...{ ears, abouts, spelling, switches },
  };
}

export type ElectronStandin = ReturnType<typeof createElectronStandin>;
