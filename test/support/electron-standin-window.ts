import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** A page's contents: what may happen to them is asked by `emit` and by `openHandler`; what they were sent is in `sent`. */
export class StandinContents extends EventEmitter {
  openHandler: WindowOpenHandler | undefined;
  readonly sent: unknown[] = [];
  reloads = 0;
  crashed = false;
  zoomLevel = 0;
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, event: unknown): void {
    if (this.crashed) throw new Error('Render frame was disposed before WebFrameMain could be accessed.');
    this.sent.push(event);
    this.emit('standin-sent', channel, event);
  }
  isDestroyed(): boolean {
    return false;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  /** Its process goes, as Electron tells it: what is sent to it then is lost. */
  crash(reason: Electron.RenderProcessGoneDetails['reason'] = 'crashed'): void {
    this.crashed = true;
    this.emit('render-process-gone', {}, { reason, exitCode: 5 });
  }
  reload(): void {
    this.reloads += 1;
    this.crashed = false;
    this.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
  }
  getZoomLevel(): number {
    return this.zoomLevel;
  }
  setZoomLevel(level: number): void {
    this.zoomLevel = level;
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
      | 'isVisible'
      | 'setBackgroundColor'
    >
{
  readonly calls: string[] = [];
  readonly bars: string[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandinContents();
  bounds = { x: 40, y: 30, width: 900, height: 700 };
  focused = false;
  maximised = false;
  visible = false;
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
  isVisible(): boolean {
    return this.visible;
  }
  /** As on Linux: one that fills the screen before it was shown has no other size to go back to. */
  maximize(): void {
    this.calls.push('maximise');
    this.maximised = true;
    if (!this.visible) this.bounds = { x: 0, y: 0, width: 1920, height: 1040 };
  }
  setBackgroundColor(colour: string): void {
    this.calls.push(`paper ${colour}`);
  }
  restore(): void {
    this.calls.push('restore');
  }
  focus(): void {
    this.calls.push('focus');
  }
  show(): void {
    this.calls.push('show');
    this.visible = true;
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
