import type { TiffFile } from './tiff-file.ts';

const start = 'GDAL_STRUCTURAL_METADATA_SIZE=';
/** The start, six digits and " bytes\n". */
const headBytes = start.length + 6 + 7;
const incompatible = 'KNOWN_INCOMPATIBLE_EDITION=YES';

/**
 * Where the first directory of a file laid out for the network must stand: right behind the header, or behind the few
 * lines GDAL hides there. Null where those say that the file was changed since and keeps the order no longer.
 */
export async function expectedDirectory({ bytes, big }: TiffFile): Promise<number | null> {
  const behindHeader = big ? 16 : 8;
  if (behindHeader + headBytes > bytes.size) return behindHeader;
  const head = textOf(await bytes.read(behindHeader, headBytes));
  if (!head.startsWith(start)) return behindHeader;
  const length = Number(head.slice(start.length, start.length + 6));
  if (!Number.isSafeInteger(length) || behindHeader + headBytes + length > bytes.size) return behindHeader;
  const lines = textOf(await bytes.read(behindHeader + headBytes, length));
  if (lines.includes(incompatible)) return null;
  const end = behindHeader + headBytes + length;
  // Directories begin at even offsets.
  return end + (end % 2);
}

const textOf = (view: DataView<ArrayBuffer>): string =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('latin1');
