import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { ElectronStandin } from '../electron-standin.ts';
import type { StandinWindow } from '../electron-standin-window.ts';
import type {
  RehearsalAsk,
  RehearsalAsked,
  RehearsalServed,
  RehearsalSight,
  RehearsalTold,
} from './rehearsal-wire.ts';

const tell = (told: RehearsalTold): void => void process.send?.(told);

async function answer(ask: RehearsalAsk, standin: ElectronStandin): Promise<unknown> {
  const { electron, invokes, schemes, system, windows } = standin;
  switch (ask.kind) {
    case 'invoke': {
      const { origin, isTop } = ask.frame;
      const event = { senderFrame: { origin, parent: isTop ? null : {} } } as never;
      return invokes.get(ask.channel)?.(event, ...ask.args);
    }
    case 'serve':
      return serve(windows.at(-1), ask.url, await schemes.get('sluice-app')?.(new Request(ask.url)));
    case 'answer':
      return system.answers.open.push([...ask.open]);
    case 'close-window':
      windows.at(-1)?.close();
      return undefined;
    case 'look':
      return sight(standin);
    case 'quit':
      system.answers.buttons.push(ask.button);
      electron.app.quit();
      return undefined;
    default:
      return assertNever(ask);
  }
}

/** A page that is loaded anew does not listen yet, and has something to show once it is there. */
async function serve(
  window: StandinWindow | undefined,
  url: string,
  response: Response | undefined,
): Promise<RehearsalServed | null> {
  if (response === undefined) return null;
  if (new URL(url).pathname === '/') {
    window?.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    window?.emit('ready-to-show');
  }
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

function sight({ system, windows }: ElectronStandin): RehearsalSight {
  const { trays, notifications, blockers, boxes } = system;
  return {
    tooltip: trays[0]?.tooltip ?? '',
    bars: windows.flatMap(({ bars }) => bars),
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

/** Lets a rehearsal play Electron: what it asks comes in by this process's channel, what the program does goes out by it. */
export function setStage(standin: ElectronStandin): void {
  let followed = 0;
  const looking = setInterval(() => {
    for (const window of standin.windows.slice(followed)) follow(window);
    followed = standin.windows.length;
  }, 20);
  process.on('message', ({ id, ask }: RehearsalAsked) => {
    void answer(ask, standin).then((value) => tell({ kind: 'reply', id, value }));
  });
  standin.events.once('will-quit', () => {
    clearInterval(looking);
    process.disconnect();
  });
}
