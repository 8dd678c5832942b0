import { type Dirent, opendirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Failure } from '../../contract/failure.ts';
import type { Reply } from '../../contract/reply.ts';
import type { FolderEntry, FolderListing } from '../../contract/window/shell.ts';
import { FirstNames } from './first-names.ts';
import { isBelow } from './is-below.ts';

/** The most entries of one listing. */
const most = 5000;

export interface FolderAsk {
  /** What one may look into, absolute, without links. */
  readonly root: string;
  /** Null: the root. */
  readonly path: string | null;
}

/**
 * Lists a folder below the root, synchronously: for a thread of its own (see `browseFolder`). A link is what it leads to;
 * one that leads out of the root, or nowhere, is left out, as is what is neither a folder nor a file.
 */
export function listFolder({ root, path }: FolderAsk): Reply<FolderListing> {
  try {
    const folder = realpathSync(path ?? root);
    if ((path !== null && !isAbsolute(path)) || !isBelow(root, folder)) return outside(root);
    const { entries, more } = firstNames(folder);
    const parent = folder === root ? null : dirname(folder);
    return {
      ok: true,
      value: {
        path: folder,
        parent,
        entries: entries.flatMap((entry) => toEntry(root, folder, entry)),
        more,
      },
    };
  } catch (error) {
    return refused(failureOf(error));
  }
}

interface Found {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

function firstNames(folder: string): { readonly entries: readonly Found[]; readonly more: number } {
  const names = new FirstNames<Found>(most);
  const directory = opendirSync(folder, { bufferSize: 1024 });
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      const found = toFound(folder, entry);
      if (found !== null) names.add(found);
    }
  } finally {
    directory.closeSync();
  }
  return names.first();
}

/** Null for what can be neither opened nor sent. Some file systems do not say what an entry is: then it is looked at. */
function toFound(folder: string, entry: Dirent): Found | null {
  const { name } = entry;
  const isLink = entry.isSymbolicLink();
  if (entry.isDirectory()) return { name, isFolder: true, isLink };
  if (entry.isFile()) return { name, isFolder: false, isLink };
  if (!isLink && !isUnknown(entry)) return null;
  const stats = statOrNull(join(folder, name));
  return stats === null ? null : { name, isFolder: stats.isDirectory(), isLink };
}

const isUnknown = (entry: Dirent): boolean =>
  !(entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO() || entry.isSocket());

function toEntry(root: string, folder: string, { name, isLink }: Found): FolderEntry[] {
  const path = join(folder, name);
  if (isLink && !leadsInside(root, path)) return [];
  const stats = statOrNull(path);
  const modified = stats?.mtime.toISOString() ?? null;
  if (stats?.isDirectory()) return [{ name, path, kind: 'folder', size: null, modified }];
  return stats?.isFile() ? [{ name, path, kind: 'file', size: stats.size, modified }] : [];
}

function leadsInside(root: string, path: string): boolean {
  try {
    return isBelow(root, realpathSync(path));
  } catch {
    // A link that leads nowhere leads not inside either.
    return false;
  }
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    // Gone meanwhile, or in a folder that may be listed and not entered: nothing that could be sent.
    return null;
  }
}

const refused = (failure: Failure): Reply<never> => ({ ok: false, failure });

const outside = (root: string): Reply<never> =>
  refused({
    code: 'unsupported',
    message: `This window looks only into ${root} and what is below it.`,
    remedy: 'Start "sluice serve" with another --root.',
  });

function failureOf(error: unknown): Failure {
  const code = String((error as NodeJS.ErrnoException).code);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    // A name with a NUL in it.
    case 'ERR_INVALID_ARG_VALUE':
      return { code: 'not-found', message: 'This folder is not there any more.', remedy: 'Go back up.' };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'file-unreadable',
        message: 'This folder may not be read by the user Sluice runs as.',
        remedy: 'Change its permissions, or choose another one.',
      };
    default:
      return {
        code: 'file-unreadable',
        message: 'This folder cannot be read.',
        remedy: 'Look whether its disk is well, or choose another one.',
      };
  }
}
