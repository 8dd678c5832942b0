import type { RasterUser } from '../../contract/window/rasters.ts';

/** A raster source in the portal's browsable API, made of the API's root and the id alone. */
export const sourcePage = (api: string, uuid: string): string =>
  `${api}rastersources/${encodeURIComponent(uuid)}/`;

const folders = { layer: 'rasters', labeltype: 'labeltypes' } as const;

/** The same for a layer or label type. */
export const userPage = (api: string, kind: RasterUser['kind'], uuid: string): string =>
  `${api}${folders[kind]}/${encodeURIComponent(uuid)}/`;
