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
  /** GDAL's type names (Byte, Float32 …) and the no-data value as written, null where none is set. */
  readonly bands: readonly { readonly type: string; readonly noData: string | null }[];
  /** Null where it has no coordinate system, or one that the file defines itself. */
  readonly epsg: number | null;
  /** In the system's unit; the second is negative where rows go from north to south. Of a rotated one: its sides' lengths. */
  readonly pixelSize?: readonly [number, number];
  /** Around the whole raster, rotated ones included, in the system's unit. */
  readonly bounds?: Box;
  /** `bounds` in degrees; absent also where the system is not known here. */
  readonly wgs84?: Box;
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
