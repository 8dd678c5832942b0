import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { SluiceError } from '../../contract/sluice-error.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

/** Every file of the built page by its path (`/index.html`). */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Reads the page whole, once: only what was in its folder then can ever be served, and a build that takes its place
 * meanwhile cannot mix two versions. Throws `SluiceError` `file-missing` where there is no page.
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  if (!existsSync(join(folder, 'index.html'))) throw noPage(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(files.map((file) => readPageFile(folder, file)));
  return new Map(read.flat());
}

/** The built page as seen from a module of this program: beside its bundle, or in the checkout it runs from. */
export function pageFolder(moduleFolder: string): string {
  const beside = join(moduleFolder, '..', 'renderer');
  return existsSync(beside) ? beside : join(moduleFolder, '..', '..', '..', 'out', 'renderer');
}

async function readPageFile(folder: string, file: string): Promise<[string, PageFile][]> {
  const type = types[extname(file)];
  if (type === undefined) return [];
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  return [[path, { type, body: await readFile(file) }]];
}

const noPage = (folder: string): SluiceError =>
  new SluiceError(
    {
      code: 'file-missing',
      message: 'The page of the window is not there.',
      remedy: 'In a checkout "npm run build" makes it; else install Sluice again.',
    },
    { path: folder },
  );
