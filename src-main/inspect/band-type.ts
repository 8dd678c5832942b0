/** GDAL's name of a sample's type, from TIFF's SampleFormat (1 unsigned, 2 signed, 3 float, 5 and 6 complex) and bits. */
export function bandType(sampleFormat: number, bits: number): string {
  switch (sampleFormat) {
    case 2:
      return `Int${bits}`;
    case 3:
      return `Float${bits}`;
    case 5:
      return `CInt${bits / 2}`;
    case 6:
      return `CFloat${bits / 2}`;
    default:
      // GDAL reads packed samples of fewer than eight bits as bytes.
      return bits <= 8 ? 'Byte' : `UInt${bits}`;
  }
}
