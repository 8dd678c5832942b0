/** The columns of the list of raster sources, in order. */
export const rasterColumns = [
  'select',
  'name',
  'organisation',
  'size',
  'pixel',
  'projection',
  'access',
  'period',
  'changed',
  'used',
] as const;
