import type { App, Session, WebContents } from 'electron';
import { appOrigin } from './app-origin.ts';

/** No page of this app leaves its origin, opens a window, or embeds another page, whoever made its contents. */
export function hardenContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents));
}

function lockDown(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * The page needs no camera, no location, no device: all a page can ask for is denied, but that the app's own page may
 * write text to the clipboard ("Copy link"). Reading it stays denied.
 */
export function denyPermissions(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl, isMainFrame }) =>
    decide(mayHave(permission, requestingUrl) && isMainFrame),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, { isMainFrame }) =>
      mayHave(permission, requestingOrigin) && isMainFrame,
  );
  session.setDevicePermissionHandler(() => false);
}

const mayHave = (permission: string, from: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOurs(from);

/** `from` is an address or an origin, with or without its last slash. */
const isOurs = (from: string): boolean => from === appOrigin || from.startsWith(`${appOrigin}/`);
