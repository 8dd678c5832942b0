/** Facts of one local file, as `inspect --json` prints them; sizes in bytes, bounds as [west, south, east, north]. */
export interface FileFacts {
  readonly path: string;
  readonly size: number;
  readonly ok: boolean;
  readonly kind: 'geotiff' | 'hdf5' | 'csv' | 'unknown';
  readonly failure?: { readonly code: string; readonly message: string };
  readonly geotiff?: GeoTiffFacts;
  readonly hdf5?: Hdf5Facts;
  readonly csv?: CsvFacts;
  /** Only for zip archives, whose kind is `unknown`: they are told from other content, not read. */
  readonly zip?: ZipFacts;
}

type Box = readonly [number, number, number, number];

/** The first image of a TIFF. What depends on its transform is absent where it has none (ground control points are none). */
export interface GeoTiffFacts {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandFacts[];
  /** There where a mask within the file says which pixels have no data; it stands above a no-data value. */
  readonly mask?: true;
  /** Of the horizontal system. Null where it has no coordinate system, or one that the file defines itself. */
  readonly epsg: number | null;
  /** In the system's unit; the second is negative where rows go from north to south. Of a rotated one: its sides' lengths. */
  readonly pixelSize?: readonly [number, number];
  /** Around the whole raster, rotated ones included, in the system's unit. */
  readonly bounds?: Box;
  /** `bounds` in degrees; absent also where the system is not known here. */
  readonly wgs84?: Box;
  /** Metres that `wgs84` may be off, where that is more than 100. */
  readonly wgs84Within?: number;
  /** How many ground control points place it where it has no transform; absent where it has one, or nothing places it. */
  readonly controlPoints?: number;
  readonly rotated: boolean;
  readonly tiled: boolean;
  /** `none`, or GDAL's name (LZW, DEFLATE, LERC_ZSTD …). */
  readonly compression: string;
  /** Those within the file; masks are none. */
  readonly overviews: number;
  /** Whether it is laid out as a cloud-optimised GeoTIFF. */
  readonly cog: boolean;
}

export interface BandFacts {
  /** GDAL's name: Byte, Float32 … */
  readonly type: string;
  /** As written; null where none is set. */
  readonly noData: string | null;
  /** What GDAL reads in it, where it is not written as a plain number: "-9999,0" is -9999, "-1.#IND" nan. */
  readonly noDataRead?: string;
  /** There where pixels have fewer bits than the type: 16 of a Float32, 1 of a Byte. */
  readonly bits?: number;
  /** A value means `pixel * scale + offset`; absent where they are 1 and 0. */
  readonly scale?: number;
  readonly offset?: number;
  /** It holds no values, but which pixels of the other bands have some. */
  readonly alpha?: true;
  /** As somebody calculated and wrote them; they may be of other pixels than those there now. */
  readonly statistics?: { readonly minimum: number; readonly maximum: number };
}

export interface Hdf5Facts {
  /** Root attributes; bytes decoded as UTF-8, 64-bit integers as decimal strings when beyond 2^53. */
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly variables?: readonly string[];
  /** Meshes (UGRID) that variables are said to lie on and that are not in the file; absent where there are none. */
  readonly missingMeshes?: readonly string[];
  /** `steps`: slots of its axis; `empty`: those of them that hold no time, absent where there are none. */
  readonly time?: {
    readonly start: string;
    readonly end: string;
    readonly steps: number;
    readonly empty?: number;
  };
  /** Whether the file was closed properly: `no` when its end lies beyond its size or its open flag is set. */
  readonly closed: 'yes' | 'no' | 'unknown';
}

export interface CsvFacts {
  readonly columns: readonly string[];
  /** Null where there are more than can be counted in the time a file has. */
  readonly rows: number | null;
  readonly delimiter: string;
}

export interface ZipFacts {
  readonly entries: number;
}
