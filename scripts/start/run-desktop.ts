import { spawn } from 'node:child_process';

/** How the desktop app ended. */
export interface DesktopEnd {
  /** Null where a signal ended it, or where its program could not be started at all. */
  readonly code: number | null;
  /** Of the app; null where it ended by itself. */
  readonly signal: NodeJS.Signals | null;
  /** From its start (ms). */
  readonly after: number;
  /** Whether this process was told to end, and passed that on. */
  readonly wasAsked: boolean;
}

/** Runs the app until it ends. A terminal's Ctrl-C reaches it too; this process only waits for it. */
export function runDesktop(electron: string, args: readonly string[]): Promise<DesktopEnd> {
  const started = performance.now();
  let wasAsked = false;
  const app = spawn(electron, args, { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals): void => {
    wasAsked = true;
    app.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (code: number | null, signal: NodeJS.Signals | null): void => {
      for (const each of ['SIGINT', 'SIGTERM'] as const) process.off(each, pass);
      resolve({ code, signal, after: performance.now() - started, wasAsked });
    };
    app.once('exit', end);
    app.once('error', () => end(null, null));
  });
}

/** Longer than a window needs to appear (ms). */
const openingMs = 10_000;
/** What a Linux loader ends with where a library is missing. */
const noLibrary = 127;

/**
 * Why no window came, as a clause; null where one did, or where the app said itself why not. A system that lacks a library,
 * or gives Chromium no sandbox, ends the program before it can say anything to a person.
 */
export function whyNotOpened({ code, signal, after, wasAsked }: DesktopEnd): string | null {
  if (wasAsked || after > openingMs) return null;
  if (code === noLibrary) return 'a library of the system is missing';
  if (code !== null) return null;
  return signal === null ? 'its program cannot be started' : `it was ended by ${signal}`;
}
