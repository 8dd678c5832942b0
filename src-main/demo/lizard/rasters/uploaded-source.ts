import { apiTime } from '../api-time.ts';
import type { StoredRasterSource } from '../stored-types.ts';
import { rasterPlace } from './raster-place.ts';

/** Where the sample run lies. The server does not read uploads, so every source made of one lies there. */
const place = rasterPlace(
  'EPSG:28992',
  [120_000, 479_950, 120_050, 480_000],
  [4.874023495828692, 52.30640480453183, 4.874751405141714, 52.306857352351905],
  0.5,
);

/** What all sources that are made of an upload have in common. */
export const uploadedSource = {
  description: '',
  supplier_code: null,
  temporal: false,
  interval: null,
  firstValue: apiTime(0),
  lastValue: apiTime(0),
  place,
  writable: true,
  labelTypes: [],
  dtype: 'f4',
  fillValue: '-9999.0',
} as const satisfies Partial<StoredRasterSource>;
