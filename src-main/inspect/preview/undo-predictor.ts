import { ContentError } from '../inspect-failure.ts';
import type { TiffImage } from '../tiff/read-image.ts';

type Layout = Pick<TiffImage, 'predictor' | 'bits' | 'samples' | 'planar' | 'blockWidth'>;

const [none, horizontal, floating] = [1, 2, 3];

/** One row as it was before TIFF's predictor, which keeps differences in place of values. Changes and answers the row. */
export function undoPredictor(
  row: DataView<ArrayBuffer>,
  image: Layout,
  littleEndian: boolean,
): DataView<ArrayBuffer> {
  const bytes = (image.bits[0] ?? 8) / 8;
  const apart = image.planar === 'together' ? image.samples : 1;
  switch (image.predictor) {
    case none:
      return row;
    case horizontal:
      addUp(row, bytes, apart, littleEndian);
      return row;
    case floating:
      return gather(row, bytes, apart, littleEndian);
    default:
      throw new ContentError('unsupported', `Predictor ${image.predictor} is not known.`);
  }
}

/** Each value is the difference to that of the same sample, one pixel to the left. */
function addUp(row: DataView<ArrayBuffer>, bytes: number, apart: number, littleEndian: boolean): void {
  const reach = apart * bytes;
  for (let at = reach; at + bytes <= row.byteLength; at += bytes)
    switch (bytes) {
      case 1:
        row.setUint8(at, row.getUint8(at) + row.getUint8(at - reach));
        break;
      case 2:
        row.setUint16(
          at,
          row.getUint16(at, littleEndian) + row.getUint16(at - reach, littleEndian),
          littleEndian,
        );
        break;
      case 4:
        row.setUint32(
          at,
          row.getUint32(at, littleEndian) + row.getUint32(at - reach, littleEndian),
          littleEndian,
        );
        break;
      case 8:
        row.setBigUint64(
          at,
          row.getBigUint64(at, littleEndian) + row.getBigUint64(at - reach, littleEndian),
          littleEndian,
        );
        break;
      default:
        throw new ContentError('unsupported', `A predictor of values of ${bytes * 8} bits is not known.`);
    }
}

/**
 * The bytes of all values stand apart, the highest ones of all first, each as the difference to the one `apart` before
 * it. They are gathered in the file's own order of bytes.
 */
function gather(
  row: DataView<ArrayBuffer>,
  bytes: number,
  apart: number,
  littleEndian: boolean,
): DataView<ArrayBuffer> {
  const count = row.byteLength / bytes;
  if (!Number.isInteger(count)) throw new ContentError('damaged', 'A row of it is of no whole values.');
  for (let at = apart; at < row.byteLength; at += 1)
    row.setUint8(at, row.getUint8(at) + row.getUint8(at - apart));
  const gathered = new DataView(new ArrayBuffer(row.byteLength));
  for (let value = 0; value < count; value += 1)
    for (let byte = 0; byte < bytes; byte += 1)
      gathered.setUint8(
        value * bytes + (littleEndian ? bytes - 1 - byte : byte),
        row.getUint8(byte * count + value),
      );
  return gathered;
}
