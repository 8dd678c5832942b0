/** Ends the names of mended files; the recogniser takes it off again. */
export const mendedMark = '-mended';

/** Where the mended copy of a file goes: beside it, never itself. `ending` with its dot. Pure. */
export function mendedPath(path: string, ending = '.tif'): string {
  const [, stem = path] = /^(.*?[^/\\])(?:\.[^./\\]*)?$/su.exec(path) ?? [];
  return `${stem}${mendedMark}${ending}`;
}
