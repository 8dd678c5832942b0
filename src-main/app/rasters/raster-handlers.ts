import type { RasterDeleteAnswer, RasterDeleteAsk } from '../../contract/window/rasters.ts';
import { PageMarks } from '../portals/page-marks.ts';
import type { PortalDesk } from '../portals/portal-desk.ts';
import { originOf } from '../portals/transfers-to.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import {
  deleteUnusedSources,
  forceDeleteSource,
  lookAtSources,
  type RasterDeletionDeps,
} from './delete-raster-sources.ts';
import { listRasterSources, type RasterMark } from './list-raster-sources.ts';
import { readRasterSource } from './read-raster-source.ts';

export interface RasterAreaDeps {
  readonly desk: Pick<PortalDesk, 'ask'>;
  /** Ends with the program. */
  readonly signal: AbortSignal;
}

/** The commands this area answers. */
export type RasterArea = WindowArea<'rasterSources' | 'rasterSource' | 'deleteRasterSources'>;

/** Raster sources of portals; a `portal` is named by its origin. */
export function rasterHandlers({ desk, signal }: RasterAreaDeps): RasterArea {
  const marks = new PageMarks<RasterMark>();
  return {
    rasterSources: ({ portal: given, query, next }) => {
      const portal = originOf(given);
      return desk.ask(portal, (client) =>
        listRasterSources({ portal, query, next }, { client, marks, signal }),
      );
    },
    rasterSource: ({ portal, uuid }) =>
      desk.ask(originOf(portal), (client) => readRasterSource(uuid, { client, signal })),
    deleteRasterSources: (ask) =>
      desk.ask(originOf(ask.portal), (client) => deletion(ask, { client, signal })),
  };
}

async function deletion(ask: RasterDeleteAsk, deps: RasterDeletionDeps): Promise<RasterDeleteAnswer> {
  if (ask.how === 'force') return { rows: [await forceDeleteSource(ask.uuid, ask.typedName, deps)] };
  const work = ask.how === 'look' ? lookAtSources : deleteUnusedSources;
  return { rows: await Array.fromAsync(work(ask.uuids, deps)) };
}
