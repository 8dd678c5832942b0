/** An unsigned integer of 1, 2, 4 or 8 bytes; beyond 2^53 it is inexact, which no offset within a file is. */
export function readUnsigned(view: DataView, at: number, width: number, littleEndian: boolean): number {
  switch (width) {
    case 1:
      return view.getUint8(at);
    case 2:
      return view.getUint16(at, littleEndian);
    case 4:
      return view.getUint32(at, littleEndian);
    case 8:
      return Number(view.getBigUint64(at, littleEndian));
    default:
      throw new RangeError(`There are no integers of ${width} bytes.`);
  }
}
