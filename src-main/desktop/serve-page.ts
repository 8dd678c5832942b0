import { readFile } from 'node:fs/promises';
import { type Protocol, protocol } from 'electron';
import { appScheme, contentSecurityPolicy } from './app-origin.ts';
import { pageFile } from './page-file.ts';

/** Gives the app's scheme an origin and fetch; Electron takes this only before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page from `folder` under its content security policy. */
export function servePage(target: Pick<Protocol, 'handle'>, folder: string): void {
  target.handle(appScheme, (request) => answer(request.url, folder));
}

async function answer(url: string, folder: string): Promise<Response> {
  const file = pageFile(url, folder);
  const body = file === null ? null : await readOrNull(file.path);
  if (file === null || body === null) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': file.type,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    },
  });
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR') return null;
    throw error;
  }
}
