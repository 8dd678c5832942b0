import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** A page's contents: what may happen to them is asked by `emit` and by `openHandler`; what they were sent is in `sent`. */
export class StandinContents extends EventEmitter {
  openHandler: WindowOpenHandler | undefined;
  readonly sent: unknown[] = [];
  reloads = 0;
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, event: unknown): void {
    this.sent.push(event);
    this.emit('standin-sent', channel, event);
  }
  isDestroyed(): boolean {
    return false;
  }
  reload(): void {
    this.reloads += 1;
  }
}

type Window = Electron.BrowserWindow;

/** A window that only remembers what it was asked. */
export class StandinWindow
  extends EventEmitter
  implements
    Pick<
      Window,
      | 'isMinimized'
      | 'restore'
      | 'focus'
      | 'show'
      | 'getNormalBounds'
      | 'isMaximized'
      | 'maximize'
      | 'isFocused'
    >
{
  readonly calls: string[] = [];
  readonly bars: string[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandinContents();
  bounds = { x: 40, y: 30, width: 900, height: 700 };
  focused = false;
  maximised = false;
  isClosed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  isMinimized(): boolean {
    return true;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isFocused(): boolean {
    return this.focused;
  }
  maximize(): void {
    this.calls.push('maximise');
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
  setProgressBar(progress: number, options?: Electron.ProgressBarOptions): void {
    this.bars.push(`${progress} ${options?.mode ?? ''}`);
  }
  loadURL(url: string): Promise<void> {
    this.calls.push(`load ${url}`);
    return Promise.resolve();
  }
  /** As a person closes it. */
  close(): void {
    this.emit('close');
    this.isClosed = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
  }
}
