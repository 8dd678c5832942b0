import type { GeoTiffFacts } from '../../../src-main/contract/file-facts.ts';
import { close, type FieldComparison } from './field-comparison.ts';
import type { GdalView } from './gdalinfo-view.ts';

/**
 * Degrees: 100 m. Two programs that shift datums by different methods (seven parameters here, grids in GDAL where they are
 * installed) differ by some metres; a box of another place, or with its axes swapped, is degrees off.
 */
const degrees = 1e-3;
/** gdalinfo prints corners with seven decimals of their unit. */
const units = 1e-6;

/** Holds each field of one GeoTIFF's facts against gdalinfo's, and `cog` against GDAL's validator. */
export function compareGeotiff(
  comparison: FieldComparison,
  file: string,
  facts: GeoTiffFacts | undefined,
  gdal: GdalView,
  cog: boolean,
): void {
  const compare = (field: string, ours: unknown, theirs: unknown, within = 0): void =>
    comparison.compare(file, field, ours, theirs, close(ours, theirs, within));
  compare('width', facts?.width, gdal.width);
  compare('height', facts?.height, gdal.height);
  compare(
    'types',
    facts?.bands.map(({ type }) => type),
    [...gdal.types],
  );
  compare(
    'noData',
    facts?.bands.map(({ type, noData }) => (noData === null ? null : numberOf(noData, type))),
    [...gdal.noData],
  );
  compare('epsg', facts?.epsg, gdal.epsg);
  compare('pixelSize', facts?.pixelSize, gdal.pixelSize, 1e-9);
  compare('bounds', facts?.bounds, gdal.bounds, units);
  compare('wgs84', facts?.wgs84, gdal.wgs84, degrees);
  compare('rotated', facts?.rotated ?? false, gdal.rotated ?? false);
  compare('tiled', facts?.tiled, gdal.tiled);
  compare('compression', facts?.compression, gdal.compression);
  compare('overviews', facts?.overviews, gdal.overviews);
  compare('controlPoints', facts?.controlPoints, gdal.controlPoints);
  compare('cog', facts?.cog, cog);
}

/** No-data values are as written in the file, where C's names of what is no number stand. */
function numberOf(text: string, type: string): number {
  const value = Number(text.replace(/^nan$/iu, 'NaN').replace(/^(-?)inf(inity)?$/iu, '$1Infinity'));
  return type === 'Float32' ? Math.fround(value) : value;
}
