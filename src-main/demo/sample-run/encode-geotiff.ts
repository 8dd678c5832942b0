/** A single-band float32 grid in projected metres; `values` row by row from the north-west corner. */
export interface FloatGrid {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  readonly noData: number;
  readonly epsg: number;
  readonly west: number;
  readonly north: number;
  readonly pixelSize: number;
}

type FieldType = 'ascii' | 'short' | 'long' | 'double';
type Field = readonly [tag: number, type: FieldType, values: readonly number[]];

const typeCodes = { ascii: 2, short: 3, long: 4, double: 12 } as const;
const typeBytes = { ascii: 1, short: 2, long: 4, double: 8 } as const;
const headerBytes = 8;
const entryBytes = 12;

/**
 * A little-endian, uncompressed, one-strip GeoTIFF (TIFF 6.0 and OGC GeoTIFF 1.1) with EPSG code, transform and no-data.
 *
 * Written here because geotiff.js's own writer adds an ExtraSamples tag with no value, which strict readers complain of.
 */
export function encodeGeoTiff(grid: FloatGrid): Uint8Array {
  const spillStart = headerBytes + 2 + fieldsOf(grid, 0).length * entryBytes + 4;
  const pixelStart = even(spillStart + spillBytes(fieldsOf(grid, 0)));
  const bytes = new Uint8Array(pixelStart + grid.values.length * 4);
  const view = new DataView(bytes.buffer);
  writeHeader(view);
  writeDirectory(view, fieldsOf(grid, pixelStart), spillStart);
  for (const [at, value] of grid.values.entries()) view.setFloat32(pixelStart + at * 4, value, true);
  return bytes;
}

/** The directory's entries, in ascending order of tag as TIFF demands. */
function fieldsOf(grid: FloatGrid, pixelStart: number): readonly Field[] {
  return [
    [256, 'long', [grid.width]],
    [257, 'long', [grid.height]],
    [258, 'short', [32]], // BitsPerSample
    [259, 'short', [1]], // Compression: none
    [262, 'short', [1]], // PhotometricInterpretation: black is zero
    [273, 'long', [pixelStart]], // StripOffsets
    [277, 'short', [1]], // SamplesPerPixel
    [278, 'long', [grid.height]], // RowsPerStrip
    [279, 'long', [grid.values.length * 4]], // StripByteCounts
    [284, 'short', [1]], // PlanarConfiguration: contiguous
    [339, 'short', [3]], // SampleFormat: IEEE floating point
    [33550, 'double', [grid.pixelSize, grid.pixelSize, 0]], // ModelPixelScale
    [33922, 'double', [0, 0, 0, grid.west, grid.north, 0]], // ModelTiepoint
    [34735, 'short', geoKeys(grid.epsg)],
    [42113, 'ascii', [...Buffer.from(`${String(grid.noData)}\0`, 'latin1')]], // GDAL_NODATA
  ];
}

/** GeoKeyDirectory 1.1.0 with three keys: model type projected, raster type area, the projected system's EPSG code. */
function geoKeys(epsg: number): readonly number[] {
  return [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg];
}

function writeHeader(view: DataView): void {
  view.setUint16(0, 0x4949, true); // "II": little-endian
  view.setUint16(2, 42, true);
  view.setUint32(4, headerBytes, true);
}

function writeDirectory(view: DataView, fields: readonly Field[], spillStart: number): void {
  view.setUint16(headerBytes, fields.length, true);
  let spill = spillStart;
  for (const [at, field] of fields.entries()) {
    const entry = headerBytes + 2 + at * entryBytes;
    const [tag, type, values] = field;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, typeCodes[type], true);
    view.setUint32(entry + 4, values.length, true);
    if (fitsInline(field)) writeValues(view, entry + 8, type, values);
    else {
      view.setUint32(entry + 8, spill, true);
      writeValues(view, spill, type, values);
      spill += even(fieldBytes(field));
    }
  }
}

function writeValues(view: DataView, start: number, type: FieldType, values: readonly number[]): void {
  for (const [index, value] of values.entries()) {
    const at = start + index * typeBytes[type];
    if (type === 'ascii') view.setUint8(at, value);
    else if (type === 'short') view.setUint16(at, value, true);
    else if (type === 'long') view.setUint32(at, value, true);
    else view.setFloat64(at, value, true);
  }
}

const fieldBytes = ([, type, values]: Field): number => typeBytes[type] * values.length;
const fitsInline = (field: Field): boolean => fieldBytes(field) <= 4;
const even = (bytes: number): number => bytes + (bytes % 2);
const spillBytes = (fields: readonly Field[]): number =>
  fields.filter((field) => !fitsInline(field)).reduce((sum, field) => sum + even(fieldBytes(field)), 0);
