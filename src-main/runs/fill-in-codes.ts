import type { CheckOptions } from '../rules/check-raster.ts';
import { codeOfRun, liesWithin } from './code-of-run.ts';
import { preflightOf } from './preflight.ts';
import type { Recognition } from './recognition.ts';

/**
 * Writes the EPSG code of the run into the lines that mend its rasters, in the place of CODE, where the files that need no
 * such line say it. Pure.
 */
export function fillInCodes(files: readonly Recognition[], rules: CheckOptions): readonly Recognition[] {
  const run = codeOfRun(files.filter((file) => !asksForCode(file)));
  if (run === null) return files;
  return files.map((file) =>
    file.preflight?.kind === 'raster' && asksForCode(file) && liesWithin(file, run)
      ? { ...file, preflight: preflightOf(file.preflight.facts, { ...rules, epsg: run.epsg }) }
      : file,
  );
}

const asksForCode = ({ preflight }: Recognition): boolean =>
  preflight?.kind === 'raster' && preflight.command?.includes(' EPSG:CODE ') === true;
