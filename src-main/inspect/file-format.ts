import { extname } from 'node:path';

/** What a file's content is, as far as a reader here cares. */
export type FileFormat = 'tiff' | 'hdf5' | 'zip' | 'csv' | 'unknown';

const promises: Readonly<Record<string, FileFormat>> = {
  '.tif': 'tiff',
  '.tiff': 'tiff',
  '.h5': 'hdf5',
  '.hdf5': 'hdf5',
  '.nc': 'hdf5',
  '.nc4': 'hdf5',
  '.csv': 'csv',
  '.zip': 'zip',
};

/** The format a file's ending promises; null where it promises none that is read here. */
export function promisedFormat(path: string): FileFormat | null {
  return promises[extname(path).toLowerCase()] ?? null;
}

/** How a format is called in a sentence. */
export const formatTitles: Readonly<Record<FileFormat, string>> = {
  tiff: 'a TIFF',
  hdf5: 'HDF5 (NetCDF4)',
  zip: 'a zip archive',
  csv: 'a CSV table',
  unknown: 'none that Sluice knows',
};
