import type { FileFacts, GeoTiffFacts } from '../../../src-main/contract/file-facts.ts';

/** A raster that passes every rule, and has room to fail each: 2,000 pixels square in RD New. */
const sound: GeoTiffFacts = {
  ...{ width: 2_000, height: 2_000, bands: [{ type: 'Float32', noData: '-9999' }], epsg: 28992 },
  ...{ pixelSize: [0.5, -0.5], bounds: [120_000, 479_000, 121_000, 480_000], rotated: false },
  ...{ tiled: true, compression: 'DEFLATE', overviews: 2, cog: true },
};

type Change = { readonly [Key in keyof GeoTiffFacts]?: GeoTiffFacts[Key] | undefined };

/** Facts of a GeoTIFF; a field that is changed to undefined is one it does not have. */
export function rasterFacts(change: Change = {}, path = '/run/depth-max-dtri.tif'): FileFacts {
  const fields = Object.entries({ ...sound, ...change }).filter(([, value]) => value !== undefined);
  const geotiff = Object.fromEntries(fields) as unknown as GeoTiffFacts;
  return { path, size: 1_000, ok: true, kind: 'geotiff', geotiff };
}

/** The bands of a raster with one of this type and no-data value. */
export const band = (type: string, noData: string | null): Change => ({ bands: [{ type, noData }] });
