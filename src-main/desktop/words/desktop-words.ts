/** Every word the desktop shell says outside the page; a language that lacks one does not compile. */
export interface DesktopWords {
  readonly menu: Readonly<Record<MenuWord, string>>;
  readonly tray: {
    readonly show: string;
    readonly pauseAll: string;
    readonly resumeAll: string;
    readonly quit: string;
    readonly idle: string;
    /** `percent` whole; `left` as `timeLeft` says it. */
    readonly progress: (percent: number, left: string | null) => string;
    readonly lineLost: string;
    readonly needsYou: (count: number) => string;
  };
  readonly left: {
    readonly underAMinute: string;
    /** Whole. */
    readonly minutes: (least: number, most: number) => string;
    /** To a half. */
    readonly hours: (least: number, most: number) => string;
  };
  readonly news: {
    readonly allIn: { readonly title: string; readonly body: (safe: number, sent: number) => string };
    readonly needsYou: { readonly one: string; readonly more: (count: number) => string };
    readonly failed: { readonly one: string; readonly more: (count: number) => string };
    readonly stays: {
      readonly title: string;
      /** There is a tray, or a menu bar, on every computer. */
      readonly bodyByTray: string;
      /** There may be none. */
      readonly body: string;
    };
  };
  readonly quit: {
    readonly message: string;
    /** `count` files on the line, in parts: they go on where they are. */
    readonly kept: (count: number) => string;
    /** One file in one piece goes again from its beginning; so much of it was sent. */
    readonly again: (name: string, bytes: number) => string;
    readonly againMore: (count: number, bytes: number) => string;
    readonly leave: string;
    readonly stay: string;
  };
  readonly choose: {
    readonly runFolder: string;
    readonly runFiles: string;
    readonly plan: string;
    readonly plans: string;
  };
  readonly crashed: {
    readonly message: string;
    readonly detail: string;
    readonly again: string;
    readonly quit: string;
  };
  readonly cannotStart: { readonly close: string; readonly startEmpty: string };
}

export type MenuWord =
  | 'file'
  | 'openPlan'
  | 'addFolder'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'view'
  | 'palette'
  | 'reload'
  | 'actualSize'
  | 'zoomIn'
  | 'zoomOut'
  | 'fullScreen'
  | 'go'
  | 'queue'
  | 'scenarios'
  | 'rasters'
  | 'history'
  | 'settings'
  | 'window'
  | 'minimise'
  | 'close'
  | 'help'
  | 'shortcuts'
  | 'notices'
  | 'about'
  | 'quit';
