import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isBelow, type PlanPlaces } from './path-complaint.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanFailure } from './plan-reading.ts';

/**
 * The entries whose file, links followed, lies outside the plan's folder (and outside `root`, where one was given).
 *
 * Asks the file system and blocks: only for a worker. Of a file that is not there, or that cannot be looked at, the
 * nearest folder that can be counts; the file itself is its transfer's trouble.
 */
export function leavingLinks(entries: readonly PlanEntry[], places: PlanPlaces): readonly PlanFailure[] {
  const homes = [places.planFolder, places.root].filter((home) => home !== undefined).map(realPath);
  return entries.flatMap((entry) => {
    const real = realPath(entry.file);
    return homes.some((home) => isBelow(real, home)) ? [] : [leaving(entry, places)];
  });
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path
      ? path
      : resolve(realPath(folder), path.slice(folder.length).replace(/^[\\/]+/u, ''));
  }
}

function leaving(entry: PlanEntry, { root }: PlanPlaces): PlanFailure {
  return {
    path: entry.path,
    code: 'plan-invalid',
    message: `A link leads this path out of ${root === undefined ? "the plan's folder" : "the plan's folder and out of --root"}.`,
    remedy: 'Give the file itself, or allow the folder it lies in with --root DIR.',
  };
}
