import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { WindowHandlers } from '../../src-main/app/window/window-handlers.ts';
import { answerWindow } from '../../src-main/app/window/answer-window.ts';
import { WindowHub } from '../../src-main/app/window/window-hub.ts';
import { DownloadTickets } from '../../src-main/headless/serve/download-tickets.ts';
import type { PageFiles } from '../../src-main/headless/serve/page-files.ts';
import {
  startWindowServer,
  type WindowServer,
  type WindowServerOptions,
} from '../../src-main/headless/serve/start-window-server.ts';

/** The server of the window over handlers of a test's own. */
export interface ServedWindow extends WindowServer {
  readonly origin: string;
  readonly token: string;
  readonly hub: WindowHub;
  readonly downloads: DownloadTickets;
  /** Faults of its own, as they were reported. */
  readonly faults: unknown[];
}

export const samplePage: PageFiles = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', body: Buffer.from('<title>Sluice</title>') }],
  ['/assets/index-1.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1;') }],
]);

/** Starts it, and closes it when the test is over. Commands without a handler are faults. */
export async function serveWindow(
  handlers: Partial<WindowHandlers> = {},
  options: Partial<Pick<WindowServerOptions, 'page' | 'port' | 'token' | 'beatMs'>> = {},
): Promise<ServedWindow> {
  const hub = new WindowHub();
  const downloads = new DownloadTickets(() => performance.now());
  const faults: unknown[] = [];
  const report = (error: unknown): void => void faults.push(error);
  const token = options.token ?? 'secret';
  const server = await startWindowServer({
    app: {
      answer: (frame) => answerWindow(frame, handlers as WindowHandlers, report),
      connect: (client, send) => hub.connect(client, send),
    },
    ...{ page: samplePage, port: 0, ...options, token, downloads, report },
  });
  onTestFinished(() => server.close());
  return { ...server, origin: `http://127.0.0.1:${server.port}`, token, hub, downloads, faults };
}

/** The built page's folder. */
export const builtPage = join(import.meta.dirname, '..', '..', 'out', 'renderer');
