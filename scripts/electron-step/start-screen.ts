import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';

/** A screen in memory, with a window manager: without one no window has the focus, and none can be made large. */
export interface Screen extends AsyncDisposable {
  /** What `DISPLAY` is on it. */
  readonly display: string;
}

/** Whether windows need a screen of their own: Linux without a desktop. */
export const lacksScreen = (env: NodeJS.ProcessEnv): boolean =>
  process.platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined;

/** Starts Xvfb, which finds a free number itself, and Openbox on it. */
export async function startScreen(): Promise<Screen> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = `:${await numberFrom(server)}`;
  const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  // Without its window manager the screen is still one.
  manager.on('error', () => undefined);
  return {
    display,
    [Symbol.asyncDispose]: async () => {
      await end(manager);
      await end(server);
    },
  };
}

async function numberFrom(server: ChildProcess): Promise<string> {
  const numbers = server.stdio[3];
  if (!(numbers instanceof Readable)) throw new Error('Xvfb has no way to tell its number.');
  const ended = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a screen.');
  });
  const [told] = (await Promise.race([once(numbers, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return told.toString().trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
