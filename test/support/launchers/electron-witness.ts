import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type * as Electron from 'electron';

/** What the witness saw, in the main process's globals. */
export interface Witnessed {
  /** The tray's menu as it was set last. */
  trayMenu: Electron.Menu | null;
}

interface TrayPrototype {
  setContextMenu: (this: Electron.Tray, menu: Electron.Menu | null) => void;
}

/**
 * A module for Electron's `-r`, which looks on from before the app's first line. On Linux without a session bus there is no
 * wallet, which Sluice would rightly not trust: Chromium's own unencrypted safe then stands in for one.
 */
export function writeWitness(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sluice-witness-')), 'witness.cjs');
  writeFileSync(file, `(${String(witness)})(require('electron'));\n`);
  return file;
}

/** Runs in Electron, by its text: nothing from outside its braces is there. */
function witness({ app, safeStorage, Tray }: typeof Electron): void {
  const seen: Witnessed = { trayMenu: null };
  Object.assign(globalThis, { sluiceWitness: seen });
  const tray: TrayPrototype = Tray.prototype;
  const { setContextMenu } = tray;
  tray.setContextMenu = function (menu) {
    seen.trayMenu = menu;
    setContextMenu.call(this, menu);
  };
  // Root has no sandbox to enable.
  if (app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox = () => undefined;
  // Chromium itself writes "disabled:" where there is no session bus.
  const bus = process.env['DBUS_SESSION_BUS_ADDRESS'] ?? 'disabled:';
  if (process.platform !== 'linux' || bus !== 'disabled:') return;
  app.commandLine.appendSwitch('password-store', 'basic');
  void app.whenReady().then(() => {
    safeStorage.setUsePlainTextEncryption(true);
    safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret';
  });
}
