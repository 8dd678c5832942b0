interface GdalBand {
  readonly type: string;
  readonly block: readonly [number, number];
  readonly noDataValue?: number | string;
  readonly overviews?: readonly unknown[];
  readonly metadata?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
interface GdalSystem {
  readonly id?: { readonly code: number };
  readonly components?: readonly GdalSystem[];
}
type Corner = readonly [number, number];
type Transform = readonly [number, number, number, number, number, number];
interface GdalInfo {
  readonly size: readonly [number, number];
  readonly geoTransform?: Transform;
  readonly cornerCoordinates: Readonly<
    Record<'upperLeft' | 'lowerLeft' | 'lowerRight' | 'upperRight', Corner>
  >;
  readonly wgs84Extent?: { readonly coordinates?: readonly (readonly Corner[])[] };
  readonly metadata?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly gcps?: {
    readonly gcpList: readonly unknown[];
    readonly coordinateSystem?: { readonly wkt: string };
  };
  readonly bands: readonly GdalBand[];
  readonly stac?: { readonly 'proj:epsg'?: number | null; readonly 'proj:projjson'?: GdalSystem };
}

/** A GeoTIFF as gdalinfo sees it, in the words of `inspect --json`; undefined where gdalinfo is silent. */
export interface GdalView {
  readonly width: number;
  readonly height: number;
  readonly types: readonly string[];
  /** One a band; NaN is a value, null is none. */
  readonly noData: readonly (number | null)[];
  readonly epsg: number | null;
  readonly pixelSize: readonly number[] | undefined;
  readonly bounds: readonly number[] | undefined;
  readonly wgs84: readonly number[] | undefined;
  readonly rotated: boolean | undefined;
  readonly tiled: boolean;
  readonly compression: string;
  readonly overviews: number;
  readonly controlPoints: number | undefined;
}

/** Reads what `gdalinfo -json` prints of a file. */
export function gdalinfoView(printed: string): GdalView {
  // Newer ones write bare NaN and Infinity, which are no JSON.
  return viewOf(JSON.parse(printed.replace(/: *(-?(?:nan|inf\w*))\b/giu, ':"$1"')) as GdalInfo);
}

function viewOf(info: GdalInfo): GdalView {
  const [width, height] = info.size;
  const grid = info.geoTransform;
  const first = info.bands[0];
  return {
    width,
    height,
    types: info.bands.map(typeOf),
    noData: info.bands.map(noDataOf),
    epsg: epsgOf(info),
    pixelSize: grid && pixelSizeOf(grid),
    bounds: grid && boxOf(Object.values(cornersOf(info))),
    wgs84: grid && boxOf(info.wgs84Extent?.coordinates?.[0]),
    rotated: grid && (grid[2] !== 0 || grid[4] !== 0),
    tiled: first !== undefined && first.block[0] !== width,
    compression: compressionOf(info),
    overviews: first?.overviews?.length ?? 0,
    controlPoints: info.gcps?.gcpList.length,
  };
}

function cornersOf({ cornerCoordinates }: GdalInfo): readonly Corner[] {
  const { upperLeft, lowerLeft, lowerRight, upperRight } = cornerCoordinates;
  return [upperLeft, lowerLeft, lowerRight, upperRight];
}

/** Of a rotated raster gdalinfo gives only the matrix: then the lengths of a pixel's edges. */
function pixelSizeOf([, across, turnedX, , turnedY, down]: Transform): readonly number[] {
  if (turnedX === 0 && turnedY === 0) return [across, down];
  return [Math.sign(across) * Math.hypot(across, turnedY), Math.sign(down) * Math.hypot(turnedX, down)];
}

/** gdalinfo says nothing where there is none, and names JPEG's colours with it. */
function compressionOf({ metadata }: GdalInfo): string {
  const name = metadata?.['IMAGE_STRUCTURE']?.['COMPRESSION'] ?? 'none';
  return name === 'YCbCr JPEG' ? 'JPEG' : name;
}

/** GDAL before 3.7 has no type for signed bytes and says so beside. */
function typeOf({ type, metadata }: GdalBand): string {
  return metadata?.['IMAGE_STRUCTURE']?.['PIXELTYPE'] === 'SIGNEDBYTE' ? 'Int8' : type;
}

/** Of single precision gdalinfo writes no more digits than tell the value from its neighbours. */
function noDataOf({ type, noDataValue }: GdalBand): number | null {
  if (noDataValue === undefined) return null;
  return type === 'Float32' ? Math.fround(Number(noDataValue)) : Number(noDataValue);
}

/** Of heights and plane together (a compound system), the plane's; with control points, theirs. */
function epsgOf({ stac, gcps }: GdalInfo): number | null {
  const plane = stac?.['proj:projjson']?.components?.[0];
  const ofPoints = /ID\["EPSG",(\d+)\]\]\s*$/u.exec(gcps?.coordinateSystem?.wkt ?? '')?.[1];
  return plane?.id?.code ?? stac?.['proj:epsg'] ?? (ofPoints === undefined ? null : Number(ofPoints));
}

function boxOf(corners: readonly Corner[] | undefined): readonly number[] | undefined {
  if (corners === undefined || corners.length === 0) return undefined;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
