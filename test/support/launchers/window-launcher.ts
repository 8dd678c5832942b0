import type { BrowserContext, Page } from '@playwright/test';

/** A Sluice that is running, with its one window. */
export interface LaunchedWindow {
  readonly page: Page;
  /** What the page's console complained of. */
  readonly complaints: readonly string[];
  /** Lets a person have chosen these, absolute, the next time a dialog of the system asks. */
  choose(paths: readonly string[]): Promise<void>;
  /** Drops files or folders on the middle of the window. */
  drop(paths: readonly string[]): Promise<void>;
  /** Ends it as a power cut does. What has ended already may be killed or quit again. */
  kill(): Promise<void>;
  /** Quits it as a person does who, asked, says yes. */
  quit(): Promise<void>;
}

export interface LaunchOptions {
  /** The user's folder; the state is kept in it from launch to launch. */
  readonly home: string;
  /** Where a window that is a page is opened. */
  readonly context: BrowserContext;
}

/** A way to have Sluice in a window: one flow runs on every one there is. */
export interface WindowLauncher {
  readonly name: string;
  /** Whether dialogs of the system and drops with a path are there; a browser's window has its own chooser instead. */
  readonly isDesktop: boolean;
  launch(options: LaunchOptions): Promise<LaunchedWindow>;
}
