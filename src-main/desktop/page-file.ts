import { extname, join, normalize, sep } from 'node:path';
import { appOrigin } from './app-origin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly path: string;
  readonly type: string;
}

/** The file of the built page a URL of the app's scheme means; null for another host, a path outside, or an unknown kind. */
export function pageFile(url: string, folder: string): PageFile | null {
  const { host, protocol, pathname } = new URL(url);
  if (`${protocol}//${host}` !== appOrigin) return null;
  const path = normalize(join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
  const type = types[extname(path)];
  return path.startsWith(folder + sep) && type !== undefined ? { path, type } : null;
}
