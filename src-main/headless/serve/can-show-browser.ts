/** Whether this computer has a screen a browser could be opened on: not over SSH, not in a container. */
export const canShowBrowser = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean =>
  platform === 'win32' ||
  platform === 'darwin' ||
  (env['DISPLAY'] ?? '') !== '' ||
  (env['WAYLAND_DISPLAY'] ?? '') !== '';
