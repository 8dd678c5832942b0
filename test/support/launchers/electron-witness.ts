import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import type * as Electron from 'electron';

/** What the witness saw, in the main process's globals. */
export interface Witnessed {
  /** The tray's menu as it was set last. */
  trayMenu: Electron.Menu | null;
  /** Hosts the main process connected to or looked up, from its first line on. */
  readonly connected: Set<string>;
}

interface TrayPrototype {
  setContextMenu: (this: Electron.Tray, menu: Electron.Menu | null) => void;
}

/**
 * A module for Electron's `-r`, which looks on from before the app's first line. On Linux without a session bus there is no
 * wallet, which Sluice would rightly not trust: Chromium's own unencrypted safe then stands in for one.
 */
export function writeWitness(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-witness-'));
  // Also for another user, as whom Electron may be started.
  chmodSync(folder, 0o755);
  const file = join(folder, 'witness.cjs');
  writeFileSync(file, `(${String(witness)})(require('electron'));\n`);
  return file;
}

/** Runs in Electron, by its text: nothing from outside its braces is there. */
function witness({ app, safeStorage, Tray }: typeof Electron): void {
  const seen: Witnessed = { trayMenu: null, connected: new Set() };
  Object.assign(globalThis, { sluiceWitness: seen });
  process.getBuiltinModule('node:diagnostics_channel').subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: import('node:net').Socket };
    socket.once('lookup', (_error, address, _family, host) => seen.connected.add(`${host} is ${address}`));
    socket.once('connect', () =>
      seen.connected.add(`${String(socket.remoteAddress)}:${String(socket.remotePort)}`),
    );
  });
  const tray: TrayPrototype = Tray.prototype;
  const { setContextMenu } = tray;
  tray.setContextMenu = function (menu) {
    seen.trayMenu = menu;
    setContextMenu.call(this, menu);
  };
  // Chromium itself writes "disabled:" where there is no session bus.
  const bus = process.env['DBUS_SESSION_BUS_ADDRESS'] ?? 'disabled:';
  if (process.platform !== 'linux' || bus !== 'disabled:') return;
  app.commandLine.appendSwitch('password-store', 'basic');
  void app.whenReady().then(() => {
    safeStorage.setUsePlainTextEncryption(true);
    safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret';
  });
}
