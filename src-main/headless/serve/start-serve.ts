import { createApp } from '../../app/create-app.ts';
import type { Agents } from '../../app/network/network.ts';
import { newToken } from '../../app/control/new-token.ts';
import type { Settings } from '../../app/settings/settings.ts';
import { browserShell } from './browser-shell.ts';
import { DownloadTickets } from './download-tickets.ts';
import { FolderBrowser } from './folder-browser.ts';
import { pageFolder, readPageFiles } from './page-files.ts';
import { startWindowServer } from './start-window-server.ts';

export interface ServeOptions {
  /** The state folder, absolute. */
  readonly folder: string;
  /** Move an old ledger aside and start empty. */
  readonly fresh: boolean;
  /** What a person may look into, absolute, without links. */
  readonly root: string;
  /** 0: one the system chooses. */
  readonly port: number;
  readonly version: string;
  readonly settings: Settings;
  readonly agents: Agents;
  /** Hears of faults of its own. */
  readonly report: (error: unknown) => void;
}

/** Sluice with its window on a loopback port. */
export interface Serving {
  /** The window's address with this launch's secret in its fragment, which no browser sends anywhere. */
  readonly url: string;
  /** Ends all runs, keeps their state, gives folder and port free. */
  close(): Promise<void>;
}

/** Takes a state folder and serves the window of what happens in it. Throws `SluiceError`, nothing of it left behind. */
export async function startServe(options: ServeOptions): Promise<Serving> {
  await using opened = new AsyncDisposableStack();
  const { folder, fresh, root, port, version, settings, agents, report } = options;
  const page = await readPageFiles(pageFolder(import.meta.dirname));
  const downloads = new DownloadTickets(() => performance.now());
  const folders = new FolderBrowser({ root });
  const shell = browserShell({ version, stateFolder: folder, root, settings, folders, downloads });
  const app = opened.adopt(await createApp({ folder, fresh, shell, agents }), (each) => each.close());
  const token = newToken();
  const server = opened.adopt(
    await startWindowServer({ app, page, downloads, token, port, report }),
    (each) => each.close(),
  );
  const owned = opened.move();
  return { url: `http://127.0.0.1:${server.port}/#token=${token}`, close: () => owned.disposeAsync() };
}
