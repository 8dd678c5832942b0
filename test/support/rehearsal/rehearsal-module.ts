import { assertNever } from '../../../src-main/contract/assert-never.ts';
import { createElectronStandin } from '../electron-standin.ts';
import type { StandinWindow } from '../electron-standin-window.ts';
import type {
  RehearsalAsk,
  RehearsalAsked,
  RehearsalServed,
  RehearsalSight,
  RehearsalTold,
} from './rehearsal-wire.ts';

const standin = createElectronStandin(process.env['SLUICE_TEST_USER_DATA'] ?? '');
const electron = standin.electron;

export const { app, ipcMain, protocol, session, BrowserWindow, screen } = electron;
export const { dialog, shell, safeStorage, powerMonitor, powerSaveBlocker, nativeTheme } = electron;
export const { Menu, nativeImage, Notification, Tray } = electron;
export { electron as default };

const tell = (told: RehearsalTold): void => void process.send?.(told);

async function answer(ask: RehearsalAsk): Promise<unknown> {
  const { invokes, schemes, system, windows } = standin;
  switch (ask.kind) {
    case 'invoke': {
      const { origin, isTop } = ask.frame;
      const event = { senderFrame: { origin, parent: isTop ? null : {} } } as never;
      return invokes.get(ask.channel)?.(event, ...ask.args);
    }
    case 'serve':
      return serve(ask.url, await schemes.get('sluice-app')?.(new Request(ask.url)));
    case 'answer':
      return system.answers.open.push([...ask.open]);
    case 'close-window':
      return windows.at(-1)?.close();
    case 'look':
      return sight();
    case 'quit':
      system.answers.buttons.push(ask.button);
      return electron.app.quit();
    default:
      return assertNever(ask);
  }
}

/** A page that is loaded anew does not listen yet, and has something to show once it is there. */
async function serve(url: string, response: Response | undefined): Promise<RehearsalServed | null> {
  if (response === undefined) return null;
  if (new URL(url).pathname === '/') {
    const window = standin.windows.at(-1);
    window?.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    window?.emit('ready-to-show');
  }
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

function sight(): RehearsalSight {
  const { trays, notifications, blockers, boxes } = standin.system;
  return {
    tooltip: trays[0]?.tooltip ?? '',
    bars: standin.windows.flatMap(({ bars }) => bars),
    notifications: notifications.map(({ options }) => `${options.title}: ${options.body}`),
    blockers,
    questions: boxes.map(({ message, detail }) => `${message} ${detail ?? ''}`),
  };
}

function follow(window: StandinWindow): void {
  window.webContents.on('standin-sent', (channel: string, payload: unknown) =>
    tell({ kind: 'event', channel, payload }),
  );
  tell({ kind: 'window' });
}

let followed = 0;
const looking = setInterval(() => {
  for (const window of standin.windows.slice(followed)) follow(window);
  followed = standin.windows.length;
}, 20);

process.on('message', ({ id, ask }: RehearsalAsked) => {
  void answer(ask).then((value) => tell({ kind: 'reply', id, value }));
});
standin.events.once('will-quit', () => {
  clearInterval(looking);
  process.disconnect();
});
// Electron is ready only after its entry has been evaluated.
setImmediate(() => standin.becomeReady());
