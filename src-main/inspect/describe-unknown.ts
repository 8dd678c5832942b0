const texts: readonly (readonly [start: string, title: string])[] = [
  ['CDF\u0001', 'a NetCDF file of the classic format, not NetCDF4'],
  ['CDF\u0002', 'a NetCDF file of the classic format, not NetCDF4'],
  ['CDF\u0005', 'a NetCDF file of the classic format, not NetCDF4'],
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

/** Says what content that no reader here takes seems to be; null where nothing is known of it. Pure. */
export function describeUnknown(head: Uint8Array): string | null {
  const start = Buffer.from(head).toString('latin1');
  const text = start.trimStart().toLowerCase();
  const found = texts.find(([each]) => start.startsWith(each) || text.startsWith(each.toLowerCase()));
  if (found !== undefined) return found[1];
  return head.length > 0 && head.every((byte) => byte === 0) ? 'nothing but zero bytes' : null;
}
