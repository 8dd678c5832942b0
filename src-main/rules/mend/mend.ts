/** One thing GDAL can do to a raster; several of them make one line together. How it is done the raster's facts decide. */
export type Mend =
  /** Keeps the first band only. */
  | { readonly kind: 'first-band' }
  /** Writes an EPSG code into it, which the run or a person has to know. */
  | { readonly kind: 'assign-projection' }
  /** Writes its corners into it, which a person has to know. */
  | { readonly kind: 'assign-corners' }
  /** Says by one value, which no pixel with data has, what a mask, an alpha band, NaN or nothing says. */
  | { readonly kind: 'no-data' }
  /** Lays it on a north-up grid of its own projection. */
  | { readonly kind: 'north-up' }
  /** Lays it on a grid of square pixels, of the smaller side. */
  | { readonly kind: 'square-pixels' }
  /** Lays it on a grid of another projection, which the run or a person has to choose. */
  | { readonly kind: 'project' }
  /** Makes Float32 of its values, calculated where they have a scale. */
  | { readonly kind: 'convert-type' }
  /** Takes its statistics out. */
  | { readonly kind: 'drop-statistics' }
  /** Tiles, compression, overviews and their order; every line does this, since GDAL's own default has none of it. */
  | { readonly kind: 'layout' };

export type MendKind = Mend['kind'];
