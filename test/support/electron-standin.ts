import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type Members = { [K in keyof typeof Electron]?: Partial<(typeof Electron)[K]> };
type InvokeListener = Parameters<Electron.IpcMain['handle']>[1];
type ServeListener = Parameters<Electron.Protocol['handle']>[1];
type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Session = Electron.Session;

/** A window that only remembers what it was asked. */
export class StandinWindow
  extends EventEmitter
  implements Pick<Electron.BrowserWindow, 'isMinimized' | 'restore' | 'focus' | 'show' | 'getNormalBounds'>
{
  readonly calls: string[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  bounds = { x: 0, y: 0, width: 900, height: 700 };

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    this.calls.push('restore');
  }
  focus(): void {
    this.calls.push('focus');
  }
  show(): void {
    this.calls.push('show');
  }
  getNormalBounds(): Electron.Rectangle {
    return this.bounds;
  }
  loadURL(url: string): Promise<void> {
    this.calls.push(`load ${url}`);
    return Promise.resolve();
  }
}

/** A page's contents: what may happen to them is asked by `emit` and by `openHandler`. */
export class StandinContents extends EventEmitter {
  openHandler: WindowOpenHandler | undefined;
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }
}

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

  class BrowserWindow extends StandinWindow {
    static getAllWindows(): StandinWindow[] {
      return windows;
    }
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options);
      windows.push(this);
    }
  }

  const members = {
    app: {
      setName: (name: string) => void calls.push(`name ${name}`),
      enableSandbox: () => void calls.push('sandbox'),
      requestSingleInstanceLock: () => isFirstInstance,
      quit: () => void calls.push('quit'),
      getPath: () => userData,
      getVersion: () => '0.0.0',
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
  } satisfies Members;

  const defaultSession = {
    setPermissionRequestHandler: (handler) => void permissions.push(handler),
    setPermissionCheckHandler: (handler) => void checks.push(handler),
    setDevicePermissionHandler: (handler) => void devices.push(handler),
  } satisfies Partial<Session>;
  const protocol = {
    handle: (scheme: string, listener: ServeListener) => void schemes.set(scheme, listener),
  } satisfies Partial<Electron.Protocol>;

  return {
    electron: { ...members, BrowserWindow, session: { defaultSession: { ...defaultSession, protocol } } },
    becomeReady: () => ready.resolve(undefined),
    ...{ windows, invokes, schemes, permissions, checks, devices, privileged, calls, events },
  };
}
