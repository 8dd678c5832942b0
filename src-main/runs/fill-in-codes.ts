import type { CheckOptions } from '../rules/check-raster.ts';
import { preflightOf } from './preflight.ts';
import type { Recognition } from './recognition.ts';
import { runEpsg, saysCode } from './run-epsg.ts';

/**
 * Writes the EPSG code of the run into the lines that mend its rasters, in the place of CODE, where the other files say it.
 * Pure.
 */
export function fillInCodes(files: readonly Recognition[], rules: CheckOptions): readonly Recognition[] {
  const saying = files.filter(saysCode);
  return files.map((file) => {
    if (file.preflight?.kind !== 'raster' || !asksForCode(file.preflight.command)) return file;
    const epsg = runEpsg(file, saying);
    return epsg === null
      ? file
      : { ...file, preflight: preflightOf(file.preflight.facts, { ...rules, epsg }) };
  });
}

const asksForCode = (command: string | null): boolean => command?.includes(' EPSG:CODE ') === true;
