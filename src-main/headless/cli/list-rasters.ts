import { rasterSourcePages } from '../../app/rasters/raster-source-pages.ts';
import type { RasterQuery, RasterSourceView } from '../../contract/window/rasters.ts';
import type { Output } from './output/output.ts';
import type { RasterPortal } from './raster-portal.ts';

/** Tells the first `most` raster sources a query asks for: scripts as they come, people as one table. */
export async function listRasters(
  query: RasterQuery,
  most: number,
  portal: RasterPortal,
  output: Output,
): Promise<number> {
  const listed: RasterSourceView[] = [];
  let total = 0;
  try {
    for await (const page of rasterSourcePages(query, portal)) {
      total = page.total;
      for (const source of page.sources.slice(0, most - listed.length)) {
        output.tell({ event: 'raster-source', ...source });
        listed.push(source);
      }
      if (listed.length >= most) break;
    }
  } catch (error) {
    // What was read before the list broke off is worth seeing, above the sentence that says why there is no more.
    if (listed.length > 0) output.tell({ event: 'raster-table', sources: listed, total });
    throw error;
  }
  output.tell({ event: 'raster-table', sources: listed, total });
  return 0;
}
