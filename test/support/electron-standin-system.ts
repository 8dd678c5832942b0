import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type Members = { [K in keyof typeof Electron]?: Partial<(typeof Electron)[K]> };
type Backend = ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>;

/** How the system's safe behaves. */
export interface StandinSafe {
  available: boolean;
  backend: Backend;
  fails: boolean;
}

/** What of the system Electron reaches: dialogs that answer what the test says, and things that remember what they were told. */
export function createStandinSystem() {
  const safe: StandinSafe = { available: true, backend: 'gnome_libsecret', fails: false };
  const trays: StandinTray[] = [];
  const notifications: StandinNotification[] = [];
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const boxes: Electron.MessageBoxOptions[] = [];
  const errors: string[] = [];
  const links: string[] = [];
  const badges: number[] = [];
  const blockers: string[] = [];
  const power = new EventEmitter();
  /** What a person answers in dialogs, in turn. */
  const answers = { buttons: [] as number[], open: [] as string[][], save: [] as string[] };

  class StandinTray extends EventEmitter {
    image: unknown;
    tooltip = '';
    menu: Electron.MenuItemConstructorOptions[] = [];
    constructor(image: unknown) {
      super();
      this.image = image;
      trays.push(this);
    }
    setImage(image: unknown): void {
      this.image = image;
    }
    setToolTip(text: string): void {
      this.tooltip = text;
    }
    setContextMenu(menu: { template: Electron.MenuItemConstructorOptions[] }): void {
      this.menu = menu.template;
    }
  }

  class StandinNotification extends EventEmitter {
    static isSupported(): boolean {
      return true;
    }
    readonly options: Electron.NotificationConstructorOptions;
    constructor(options: Electron.NotificationConstructorOptions) {
      super();
      this.options = options;
    }
    show(): void {
      notifications.push(this);
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
      isAsyncEncryptionAvailable: () => Promise.resolve(safe.available),
      getSelectedStorageBackend: () => safe.backend,
      encryptStringAsync: (text: string) =>
        safe.fails ? Promise.reject(new Error('the wallet is locked')) : Promise.resolve(sealed(text)),
      decryptStringAsync: (bytes: Buffer) =>
        safe.fails
          ? Promise.reject(new Error('the wallet is locked'))
          : Promise.resolve({
              result: Buffer.from(bytes).reverse().toString('utf8'),
              shouldReEncrypt: false,
            }),
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
    nativeTheme: { themeSource: 'system' },
  } satisfies Members;

  const classes = {
    // Their types hold hundreds of members and overloads: what is used of them is checked where it is used.
    Tray: StandinTray,
    Notification: StandinNotification,
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
  };

  return {
    ...{ members, classes, safe, trays, notifications, menus, boxes, errors, links, badges, blockers, power },
    ...{ answers, display },
  };
}
