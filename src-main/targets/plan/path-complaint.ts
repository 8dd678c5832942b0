import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Complaint } from './grammar-words.ts';

/** Where a plan's files may be: below the plan's folder, or below `root` where one was given. Both absolute. */
export interface PlanPlaces {
  readonly planFolder: string;
  readonly root?: string;
}

const driveLetter = /^[a-z]:/iu;

/** Why a path may not stand in a plan, or null. Looks at its letters only; links are looked at by `leavingLinks`. */
export function pathComplaint(path: string, places: PlanPlaces): Complaint | null {
  if (path.includes('\0')) return { message: 'The path holds a NUL character.', remedy: 'Correct the path.' };
  const foreign = driveLetter.test(path) && !isAbsolute(path);
  if (!foreign && places.root !== undefined && isBelow(resolve(places.planFolder, path), places.root))
    return null;
  if (foreign || isAbsolute(path)) return refused('is absolute', places);
  if (path.split(/[\\/]/u).includes('..')) return refused('holds ".."', places);
  return null;
}

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refused(what: string, { root }: PlanPlaces): Complaint {
  return root === undefined
    ? {
        message: `The path ${what}.`,
        remedy: "Give paths relative to the plan's folder, or allow another folder with --root DIR.",
      }
    : {
        message: `The path ${what} and leads out of --root.`,
        remedy: 'Give a --root DIR that holds the file.',
      };
}
