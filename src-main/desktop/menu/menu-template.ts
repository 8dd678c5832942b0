import type { MenuItemConstructorOptions } from 'electron';
import type { Visit } from '../../contract/window/shell.ts';
import type { DesktopWords, MenuWord } from '../words/desktop-words.ts';

export interface MenuDeps {
  readonly words: DesktopWords;
  readonly platform: NodeJS.Platform;
  /** Leads the window there, opening it where it is closed. */
  readonly visit: (to: Visit) => void;
  /** Shows the licences of what the app carries. */
  readonly showNotices: () => void;
}

type Item = MenuItemConstructorOptions;
type Words = Readonly<Record<MenuWord, string>>;

/** The application's menu. Keys are those of the page, so that one shortcut means one thing everywhere. */
export function menuTemplate({ words: { menu: words }, platform, visit, showNotices }: MenuDeps): Item[] {
  const isMac = platform === 'darwin';
  const to = (label: string, where: Visit, accelerator?: string): Item => ({
    label,
    click: () => visit(where),
    ...(accelerator !== undefined && { accelerator }),
  });
  const settings = to(words.settings, { view: 'settings' }, 'CmdOrCtrl+,');
  const quit: Item = { role: 'quit', label: words.quit };
  return [
    ...(isMac ? [appMenu(words, settings, quit)] : []),
    {
      label: words.file,
      submenu: [
        to(words.addFolder, { view: 'choose', what: 'run' }, 'CmdOrCtrl+O'),
        to(words.openPlan, { view: 'choose', what: 'plan' }, 'CmdOrCtrl+Shift+O'),
        { type: 'separator' },
        { role: 'close', label: words.close },
        ...(isMac ? [] : [quit]),
      ],
    },
    editMenu(words),
    {
      label: words.view,
      submenu: [
        to(words.palette, { view: 'palette' }, 'CmdOrCtrl+K'),
        { type: 'separator' },
        ...viewRoles(words),
      ],
    },
    {
      label: words.go,
      submenu: [
        to(words.queue, { view: 'queue' }, 'CmdOrCtrl+1'),
        to(words.scenarios, { view: 'scenarios' }, 'CmdOrCtrl+2'),
        to(words.rasters, { view: 'rasters' }, 'CmdOrCtrl+3'),
        to(words.history, { view: 'history' }, 'CmdOrCtrl+4'),
        ...(isMac ? [] : [settings]),
      ],
    },
    ...(isMac ? [windowMenu(words)] : []),
    {
      role: 'help',
      label: words.help,
      submenu: [
        to(words.shortcuts, { view: 'shortcuts' }),
        { label: words.notices, click: showNotices },
        ...(isMac ? [] : [{ role: 'about', label: words.about } as const]),
      ],
    },
  ];
}

const appMenu = (words: Words, settings: Item, quit: Item): Item => ({
  label: 'Sluice',
  submenu: [
    { role: 'about', label: words.about },
    { type: 'separator' },
    settings,
    { type: 'separator' },
    { role: 'services' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    quit,
  ],
});

const editMenu = (words: Words): Item => ({
  label: words.edit,
  submenu: [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ],
});

const viewRoles = (words: Words): Item[] => [
  { role: 'reload', label: words.reload },
  { type: 'separator' },
  { role: 'resetZoom', label: words.actualSize },
  { role: 'zoomIn', label: words.zoomIn },
  { role: 'zoomOut', label: words.zoomOut },
  { type: 'separator' },
  { role: 'togglefullscreen', label: words.fullScreen },
];

const windowMenu = (words: Words): Item => ({
  role: 'window',
  label: words.window,
  submenu: [{ role: 'minimize', label: words.minimise }, { role: 'zoom' }, { role: 'front' }],
});
