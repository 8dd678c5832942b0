import type { App } from 'electron';

/** What the system's "About" tells: by itself Electron tells the name of its program file, and no version on Linux. */
export function describeProgram(
  app: Pick<App, 'setAboutPanelOptions'>,
  { version, icon }: { readonly version: string; readonly icon: string },
): void {
  app.setAboutPanelOptions({
    applicationName: 'Sluice',
    applicationVersion: version,
    // The system's own window reads no archive: the packager lays this picture beside it.
    iconPath: icon.replace(/(?<=[/\\]app\.asar)(?=[/\\])/, '.unpacked'),
    copyright: 'MIT licence',
  });
}
