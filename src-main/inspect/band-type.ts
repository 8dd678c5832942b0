/**
 * GDAL's name of a sample's type, from TIFF's SampleFormat (1 unsigned, 2 signed, 3 float, 5 and 6 complex) and bits:
 * the smallest of its types that holds so many.
 */
export function bandType(sampleFormat: number, bits: number): string {
  switch (sampleFormat) {
    case 2:
      return `Int${wholeBits(bits)}`;
    case 3:
      return bits <= 32 ? 'Float32' : 'Float64';
    case 5:
      return bits <= 32 ? 'CInt16' : 'CInt32';
    case 6:
      return bits <= 64 ? 'CFloat32' : 'CFloat64';
    default:
      return bits <= 8 ? 'Byte' : `UInt${wholeBits(bits)}`;
  }
}

const wholeBits = (bits: number): number => [8, 16, 32].find((each) => bits <= each) ?? 64;
