import type { FileFacts, GeoTiffFacts } from '../../contract/file-facts.ts';
import type { RasterSourceView } from '../../contract/window/rasters.ts';
import { horizontalCode } from '../../projections/horizontal-code.ts';
import { gridEpsg } from './grid-epsg.ts';

/** [west, south, east, north]. */
export type Box = readonly [number, number, number, number];

/** What a raster is held against: a raster source of a portal, or another file (a raster, or the grid of a run). */
export type FitOther =
  | { readonly kind: 'source'; readonly source: RasterSourceView }
  | { readonly kind: 'facts'; readonly facts: FileFacts };

/** What is compared, of whichever it is; null where it is not known. */
export interface FitSide {
  readonly epsg: number | null;
  /** As it was written, where it is no EPSG code. */
  readonly projection: string | null;
  readonly pixelSize: readonly [number, number] | null;
  /** In the projection's own unit. */
  readonly bounds: Box | null;
  readonly wgs84: Box | null;
  /** GDAL's name or numpy's. */
  readonly type: string | null;
  readonly noData: string | null;
}

const unknown: FitSide = {
  ...{ epsg: null, projection: null, pixelSize: null, bounds: null, wgs84: null },
  ...{ type: null, noData: null },
};

/** What a file says of itself. A grid says its projection only. Pure. */
export function sideOfFile({ geotiff, hdf5 }: FileFacts): FitSide {
  if (geotiff !== undefined) return sideOfRaster(geotiff);
  return hdf5 === undefined ? unknown : { ...unknown, epsg: gridEpsg(hdf5.attributes['epsg_code']) };
}

function sideOfRaster({ epsg, pixelSize, bounds, wgs84, bands }: GeoTiffFacts): FitSide {
  const [band] = bands;
  return {
    ...{ epsg: epsg === null ? null : horizontalCode(epsg), projection: null },
    pixelSize: pixelSize ?? null,
    ...{ bounds: bounds ?? null, wgs84: wgs84 ?? null },
    ...{ type: band?.type ?? null, noData: band?.noData ?? null },
  };
}

/** What a portal says of a source. Pure. */
export function sideOfSource(source: RasterSourceView): FitSide {
  const { projection, pixelSize, origin, upper, bounds, dtype, fillValue } = source;
  return {
    epsg: gridEpsg(projection),
    ...{ projection, pixelSize },
    bounds: origin === null || upper === null ? null : boxOf(origin, upper),
    ...{ wgs84: bounds, type: dtype, noData: fillValue },
  };
}

/** Which of its corners a source's origin is differs from source to source. */
const boxOf = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): Box => [
  ...([Math.min(ax, bx), Math.min(ay, by)] as const),
  ...([Math.max(ax, bx), Math.max(ay, by)] as const),
];
