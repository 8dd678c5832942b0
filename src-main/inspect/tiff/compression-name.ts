/** GDAL's names of TIFF's compressions, by their number. */
const names: Readonly<Record<number, string>> = {
  1: 'none',
  2: 'CCITTRLE',
  3: 'CCITTFAX3',
  4: 'CCITTFAX4',
  5: 'LZW',
  6: 'OLD_JPEG',
  7: 'JPEG',
  8: 'DEFLATE',
  32773: 'PACKBITS',
  32946: 'DEFLATE',
  34712: 'JP2000',
  34887: 'LERC',
  34925: 'LZMA',
  50000: 'ZSTD',
  50001: 'WEBP',
  50002: 'JXL',
  52546: 'JXL',
};
/** LERC's result may be compressed once more, which its own tag tells. */
const lercNames = ['LERC', 'LERC_DEFLATE', 'LERC_ZSTD'] as const;
const lerc = 34887;

/** `none`, a name GDAL would use, or the bare number. `lercParameters`: [version, what it is compressed with again]. */
export function compressionName(compression: number, lercParameters: readonly number[] | null): string {
  if (compression === lerc) return lercNames[lercParameters?.[1] ?? 0] ?? 'LERC';
  return names[compression] ?? String(compression);
}
