/** What follows CDF: the classic format, and those with offsets, or also lengths, of 64 bits. */
const classicNetcdf = new Set([1, 2, 5]);

const texts: readonly (readonly [start: string, title: string])[] = [
  ['SQLite format 3', 'an SQLite database'],
  ['\u001f\u008b', 'a gzip archive'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['%PDF', 'a PDF'],
  ['<!doctype html', 'a web page, perhaps a login page saved under this name'],
  ['<html', 'a web page, perhaps a login page saved under this name'],
  ['<?xml', 'an XML document, perhaps an error answer saved under this name'],
  ['{', 'JSON text'],
  ['version https://git-lfs', 'a Git LFS pointer, not the file itself'],
];

/** Whether this begins a NetCDF file of the classic format: no HDF5, whatever its name says. Pure. */
export const isClassicNetcdf = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 3)).toString('latin1') === 'CDF' && classicNetcdf.has(head[3] ?? 0);

/** Says what content that no reader here takes seems to be; null where nothing is known of it. Pure. */
export function describeUnknown(head: Uint8Array): string | null {
  if (isClassicNetcdf(head)) return 'a NetCDF file of the classic format, not NetCDF4';
  const start = Buffer.from(head).toString('latin1');
  const text = start.trimStart().toLowerCase();
  const found = texts.find(([each]) => start.startsWith(each) || text.startsWith(each.toLowerCase()));
  if (found !== undefined) return found[1];
  return head.length > 0 && head.every((byte) => byte === 0) ? 'nothing but zero bytes' : null;
}
