import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DesktopHome, gone } from '../support/electron-desktop.ts';
import type { ElectronStandin } from '../support/electron-standin.ts';

let home: DesktopHome;
beforeEach(async () => {
  home = await DesktopHome.make();
});
afterEach(() => home.remove());

const watch = {
  ...{ client: 'desktop', filter: { text: '', states: [], groups: [] }, folded: [], offset: 0, limit: 10 },
  sort: { by: 'queue', descending: false },
};
const click = (items: readonly MenuItemConstructorOptions[], label: string): void =>
  items.find((each) => each.label === label)?.click?.({} as never, undefined, {});
const submenu = ({ system }: ElectronStandin, label: string): MenuItemConstructorOptions[] =>
  system.menus.at(-1)?.find((each) => each.label === label)?.submenu as MenuItemConstructorOptions[];

test('the menu leads the window wherever it can go', async () => {
  const { standin, window } = await home.startWithWindow();
  await home.ask(standin, 'watch', watch);
  for (const [menu, item] of [
    ['File', 'Open plan…'],
    ['File', 'Add folder…'],
    ['Go', 'Queue'],
    ['Go', 'Scenarios'],
    ['Go', 'Rasters'],
    ['Go', 'History'],
    ['Go', 'Settings'],
    ['View', 'Search or do…'],
    ['Help', 'Keyboard shortcuts'],
  ] as const)
    click(submenu(standin, menu), item);
  const visits = window.webContents.sent.filter((each) => (each as { event: string }).event === 'visit');
  expect(visits.map((each) => (each as { payload: unknown }).payload)).toEqual([
    { view: 'choose', what: 'plan' },
    { view: 'choose', what: 'run' },
    ...['queue', 'scenarios', 'rasters', 'history', 'settings', 'palette', 'shortcuts'].map((view) => ({
      view,
    })),
  ]);
});

test('everything around the window speaks Dutch where the system does', async () => {
  const { standin } = await home.startWithWindow(({ electron }) => {
    electron.app.getPreferredSystemLanguages = () => ['nl-NL'];
  });
  expect(standin.system.trays[0]?.tooltip).toBe('Sluice: Niets onderweg');
  expect(submenu(standin, 'Ga naar').map(({ label }) => label)).toContain('Wachtrij');
});

describe('leaving', () => {
  test('with nothing on its way asks nothing, and a closed window is the end', async () => {
    const { standin, window } = await home.startWithWindow();
    window.close();
    await gone(standin);
    expect(standin.system.boxes).toEqual([]);
  });

  test('with files on the line asks what to do, and keeps going where a person says so', async () => {
    const { standin } = await home.startWithWindow(({ system }) => system.answers.buttons.push(1));
    await home.ask(standin, 'tryDemo');
    await vi.waitFor(() => expect(standin.system.blockers).toContain('start prevent-app-suspension'), 60_000);
    standin.electron.app.quit();
    await vi.waitFor(() => expect(standin.system.boxes).toHaveLength(1), 60_000);
    expect(standin.system.boxes[0]).toMatchObject({
      buttons: ['Quit and go on later', 'Keep going'],
      ...{ defaultId: 1, cancelId: 1 },
    });
    expect(standin.calls).not.toContain('gone');
  });

  test('asks nobody when the system goes down', async () => {
    const { standin } = await home.startWithWindow();
    standin.system.power.emit('shutdown');
    await gone(standin);
    expect(standin.system.boxes).toEqual([]);
  });

  test('by its window with files on their way stays beside the clock, told once, and comes back', async () => {
    const { standin, window } = await home.startWithWindow();
    await home.ask(standin, 'tryDemo');
    await vi.waitFor(() => expect(window.bars.length).toBeGreaterThan(1), 60_000);
    window.close();
    const stays = standin.system.notifications.filter(({ options }) => options.title === 'Sluice goes on');
    expect(stays).toHaveLength(1);
    stays[0]?.emit('click');
    await vi.waitFor(() => expect(standin.windows).toHaveLength(2), 60_000);
    expect(await home.ask(standin, 'status')).toMatchObject({ ok: true });
  });
});

test('sleep and waking are taken as they come, and what was remembered is kept before the battery ends', async () => {
  const { standin, window } = await home.startWithWindow();
  window.emit('ready-to-show');
  standin.system.power.emit('suspend');
  expect((await stat(join(home.state, 'config.json'))).isFile()).toBe(true);
  standin.system.power.emit('resume');
  expect(standin.system.power.listenerCount('lock-screen')).toBe(0);
  expect(await home.ask(standin, 'status')).toMatchObject({ ok: true });
});

test('a proxy that cannot be used is told to the page', async () => {
  const { standin, window } = await home.startWithWindow(({ electron }) => {
    electron.session.defaultSession.resolveProxy = () => Promise.resolve('SOCKS5 127.0.0.1:1080');
  });
  await home.ask(standin, 'watch', watch);
  expect(JSON.stringify(window.webContents.sent)).toContain('SOCKS proxy');
});
