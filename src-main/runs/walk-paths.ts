import type { Dirent, Stats } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../contract/finding.ts';
import { pathTrouble } from '../contract/path-trouble.ts';
import type { RunFile } from './run-file.ts';
import { worthInspecting } from './worth-inspecting.ts';

export type WalkItem =
  | { readonly kind: 'file'; readonly file: RunFile }
  | { readonly kind: 'finding'; readonly finding: Finding };

export interface WalkOptions {
  /** Paths and links that lead out of this folder are reported and left. */
  readonly root?: string;
  readonly signal: AbortSignal;
}

interface Walk {
  readonly root: string | null;
  readonly signal: AbortSignal;
  /** Real paths of folders being or been walked: a link back to one would never end, to another list it twice. */
  readonly seen: Set<string>;
}

/** What a path is as: one a person gave, or what a folder says it holds. */
type As = 'given' | 'folder' | 'entry';

/** Folders of systems and tools, with thousands of files of which none is a result. */
const systemFolders = new Set(['__macosx', '$recycle.bin', 'system volume information']);

/**
 * Every file of the given files and folders, as it is found; remembers folders, not files. Nothing is left out silently:
 * what cannot be read, what is hidden and what is no regular file is a finding.
 *
 * A path below another given one is not walked twice. Throws only the signal's reason.
 */
export async function* walkPaths(paths: readonly string[], options: WalkOptions): AsyncGenerator<WalkItem> {
  const root =
    options.root === undefined ? null : ((await realOrNull(options.root)) ?? resolve(options.root));
  const walk: Walk = { root, signal: options.signal, seen: new Set() };
  for (const path of await outermost(paths)) yield* visit(path, basename(path), 'given', walk);
}

/** Null where there is nothing at this path, or nothing that may be reached. */
async function realOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/** Given paths without repetitions and without those that lie in another given one; missing ones stay, to be reported. */
async function outermost(paths: readonly string[]): Promise<readonly string[]> {
  const given = [...new Set(paths.map((path) => resolve(path)))];
  const pairs = await Promise.all(given.map(async (path) => ({ path, real: await realOrNull(path) })));
  const reals = new Set(pairs.flatMap(({ real }) => real ?? []));
  const kept = new Map<string, string>();
  for (const { path, real } of pairs) {
    const inside = real !== null && [...reals].some((other) => other !== real && isWithin(real, other));
    if (!inside && !kept.has(real ?? path)) kept.set(real ?? path, path);
  }
  return [...kept.values()];
}

/** One file or folder; `name` is what a file is called, or, for a folder that was given itself, not part of names. */
async function* visit(path: string, name: string, as: As, walk: Walk): AsyncGenerator<WalkItem> {
  walk.signal.throwIfAborted();
  const found = await look(path);
  if (typeof found === 'string') {
    yield isLeft(name, as) ? note(path, leftWords(name, found)) : unreadable(path, name, found);
    return;
  }
  const { stats, real } = found;
  if (walk.root !== null && !isWithin(real, walk.root)) yield outside(path, name, walk.root);
  else if (stats.isDirectory()) yield* walkFolder(path, real, as === 'given' ? '' : `${name}/`, walk);
  else if (stats.isFile())
    yield { kind: 'file', file: { path, name, size: stats.size, mtimeMs: stats.mtimeMs } };
  else yield note(path, `${name} is left out: it is no regular file.`);
}

async function* walkFolder(path: string, real: string, prefix: string, walk: Walk): AsyncGenerator<WalkItem> {
  if (walk.seen.has(real)) {
    yield note(path, `${prefix} is left out: it is a link to a folder already looked into.`);
    return;
  }
  walk.seen.add(real);
  try {
    for await (const entry of await opendir(path)) yield* visitEntry(path, prefix, entry, walk);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield unreadable(path, prefix === '' ? basename(path) : prefix, error.code ?? 'UNKNOWN');
  }
}

async function* visitEntry(
  folder: string,
  prefix: string,
  entry: Dirent,
  walk: Walk,
): AsyncGenerator<WalkItem> {
  const path = join(folder, entry.name);
  const name = `${prefix}${entry.name}`;
  const hidden = entry.name.startsWith('.') || systemFolders.has(entry.name.toLowerCase());
  if (entry.isDirectory() && hidden)
    yield note(path, `${name}/ is left out: it is a hidden or system folder.`);
  else yield* visit(path, name, entry.isDirectory() ? 'folder' : 'entry', walk);
}

async function look(path: string): Promise<{ stats: Stats; real: string } | string> {
  try {
    return { stats: await stat(path), real: await realpath(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code ?? 'UNKNOWN';
  }
}

function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && resolve(folder, below) === path);
}

/** What the system refused, or Node before it: a path with a NUL in it. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  return 'syscall' in error || ('code' in error && error.code === 'ERR_INVALID_ARG_VALUE');
}

/** Whether what was found below a folder, and cannot be looked into, could be no result in any case. */
const isLeft = (name: string, as: As): boolean => as === 'entry' && !worthInspecting(name);

const leftWords = (name: string, systemCode: string): string => {
  const { message } = pathTrouble(name, systemCode);
  return `${name} is left out: ${message.slice(name.length).replace(/^ is /u, 'it is ').replace(/^ /u, 'it ')}`;
};

function unreadable(path: string, name: string, systemCode: string): WalkItem {
  const trouble = pathTrouble(name, systemCode);
  return { kind: 'finding', finding: { path, severity: 'refuse', ...trouble } };
}

function outside(path: string, name: string, root: string): WalkItem {
  const finding: Finding = {
    path,
    code: 'outside-root',
    severity: 'refuse',
    message: `${name} leads out of ${root}.`,
    remedy: 'Choose files below that folder, or give another --root.',
  };
  return { kind: 'finding', finding };
}

function note(path: string, message: string): WalkItem {
  return { kind: 'finding', finding: { path, code: 'foreign', severity: 'info', message, remedy: null } };
}
