/** One thing GDAL can do to a raster; several of them make one line together. */
export type Mend =
  /** Keeps the first band only. */
  | { readonly kind: 'first-band' }
  /** Writes an EPSG code into it, which a person has to know. */
  | { readonly kind: 'assign-projection' }
  /** Writes its corners into it, which a person has to know. */
  | { readonly kind: 'assign-corners' }
  /** Says which value means no data; values stay as they are. */
  | { readonly kind: 'assign-no-data'; readonly value: string }
  /** Changes the value of pixels without data. */
  | { readonly kind: 'replace-no-data'; readonly value: string }
  /** Lays it on a north-up grid of its own projection. */
  | { readonly kind: 'north-up' }
  /** Lays it on a grid of square pixels, of the smaller side. */
  | { readonly kind: 'square-pixels'; readonly side: number }
  /** Lays it on a grid of another projection, which a person has to choose. */
  | { readonly kind: 'project' }
  /** `noData`: what pixels without data become where the type cannot hold the value they have; else null. */
  | { readonly kind: 'convert-type'; readonly type: 'Float32'; readonly noData: string | null }
  /** Tiles, compression, overviews and their order; every line does this, since GDAL's own default has none of it. */
  | { readonly kind: 'layout' };
