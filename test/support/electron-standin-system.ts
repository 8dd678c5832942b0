import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { StandinShown } from './electron-standin-shown.ts';

type Members = { [K in keyof typeof Electron]?: Partial<(typeof Electron)[K]> };
type Backend = ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>;

/** How the system's safe behaves. */
export interface StandinSafe {
  available: boolean;
  backend: Backend;
  fails: boolean;
  /** What it was asked that may make it ask a person. */
  readonly asked: string[];
  /** Resolves once a person has unlocked it. */
  unlocked: Promise<unknown>;
}

/** The system is light; what the program asks for counts. */
class StandinTheme extends EventEmitter {
  #source: Electron.NativeTheme['themeSource'] = 'system';
  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: Electron.NativeTheme['themeSource']) {
    const before = this.#source;
    this.#source = source;
    if (source !== before) this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

class ShownTray extends StandinShown {
  image: unknown;
  tooltip = '';
  menu: Electron.MenuItemConstructorOptions[] = [];
  constructor(object: EventEmitter, image: unknown) {
    super(object);
    this.image = image;
  }
}

class ShownNotification extends StandinShown {
  readonly options: Electron.NotificationConstructorOptions;
  constructor(object: EventEmitter, options: Electron.NotificationConstructorOptions) {
    super(object);
    this.options = options;
  }
}

/** What of the system Electron reaches: dialogs that answer what the test says, and things that remember what they were told. */
export function createStandinSystem() {
  const safe: StandinSafe = {
    ...{ available: true, backend: 'gnome_libsecret', fails: false },
    ...{ asked: [], unlocked: Promise.resolve() },
  };
  /** Asks the safe, which answers once it is unlocked. */
  const ask = async <T>(what: string, answer: () => T): Promise<T> => {
    safe.asked.push(what);
    await safe.unlocked;
    if (safe.fails) throw new Error('the wallet is locked');
    return answer();
  };
  const trays: ShownTray[] = [];
  const notifications: ShownNotification[] = [];
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const boxes: Electron.MessageBoxOptions[] = [];
  const errors: string[] = [];
  const links: string[] = [];
  const badges: number[] = [];
  const blockers: string[] = [];
  const power = new EventEmitter();
  const theme = new StandinTheme();
  /** What a person answers in dialogs, in turn. */
  const answers = { buttons: [] as number[], open: [] as string[][], save: [] as string[] };

  class Tray extends EventEmitter {
    readonly #shown: ShownTray;
    constructor(image: unknown) {
      super();
      this.#shown = new ShownTray(this, image);
      trays.push(this.#shown);
    }
    setImage(image: unknown): void {
      this.#shown.image = image;
    }
    setToolTip(text: string): void {
      this.#shown.tooltip = text;
    }
    setContextMenu(menu: { template: Electron.MenuItemConstructorOptions[] }): void {
      this.#shown.menu = menu.template;
    }
  }

  class Notification extends EventEmitter {
    static isSupported(): boolean {
      return true;
    }
    readonly #options: Electron.NotificationConstructorOptions;
    constructor(options: Electron.NotificationConstructorOptions) {
      super();
      this.#options = options;
    }
    show(): void {
      notifications.push(new ShownNotification(this, this.#options));
    }
  }

  const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
  const lastOf = (args: readonly unknown[]): unknown => args.at(-1);
  const sealed = (text: string): Buffer => Buffer.from(text, 'utf8').reverse();

  const members = {
    dialog: {
      showMessageBox: (...args: unknown[]) => {
        boxes.push(lastOf(args) as Electron.MessageBoxOptions);
        return Promise.resolve({ response: answers.buttons.shift() ?? 0, checkboxChecked: false });
      },
      showErrorBox: (title: string, content: string) => void errors.push(`${title}: ${content}`),
      showOpenDialog: () => {
        const filePaths = answers.open.shift() ?? [];
        return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      },
      showSaveDialog: () => {
        const filePath = answers.save.shift() ?? '';
        return Promise.resolve({ canceled: filePath === '', filePath });
      },
    },
    shell: {
      openExternal: (url: string) => {
        links.push(url);
        return Promise.resolve();
      },
    },
    safeStorage: {
      isAsyncEncryptionAvailable: async () => {
        safe.asked.push('available');
        await safe.unlocked;
        return safe.available;
      },
      getSelectedStorageBackend: () => safe.backend,
      encryptStringAsync: (text: string) => ask('encrypt', () => sealed(text)),
      decryptStringAsync: (bytes: Buffer) =>
        ask('decrypt', () => ({
          result: Buffer.from(bytes).reverse().toString('utf8'),
          shouldReEncrypt: false,
        })),
    },
    powerSaveBlocker: {
      start: (type: 'prevent-app-suspension' | 'prevent-display-sleep') => {
        blockers.push(`start ${type}`);
        return 7;
      },
      stop: (id: number) => {
        blockers.push(`stop ${id}`);
        return true;
      },
    },
  } satisfies Members;

  const classes = {
    // Their types hold hundreds of members and overloads: what is used of them is checked where it is used.
    Tray,
    Notification,
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({ template }),
      setApplicationMenu: (menu: { template: Electron.MenuItemConstructorOptions[] }) =>
        void menus.push(menu.template),
    },
    nativeImage: {
      createFromPath: (path: string) => ({ path, setTemplateImage: () => undefined }),
    },
    screen: { getAllDisplays: () => [display] },
    powerMonitor: power,
    nativeTheme: theme,
  };

  return {
    ...{ members, classes, safe, trays, notifications, menus, boxes, errors, links, badges, blockers, power },
    ...{ answers, display },
  };
}
