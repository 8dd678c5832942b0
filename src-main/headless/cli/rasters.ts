import { openPortal } from '../../app/portal.ts';
import { readRasterSource } from '../../app/rasters/read-raster-source.ts';
import { assertNever } from '../../contract/assert-never.ts';
import { agentsOf } from './agents-of.ts';
import type { RastersArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { deleteRasters } from './delete-rasters.ts';
import { forceDeleteRaster } from './force-delete-raster.ts';
import { listRasters } from './list-rasters.ts';
import { neededKey } from './portal-key.ts';
import { portalOf } from './portal-of.ts';
import type { RasterPortal } from './raster-portal.ts';

/** `rasters`: list, show, delete. */
export async function rasters(asked: RastersArguments, context: CommandContext): Promise<number> {
  const client = openPortal({
    portal: portalOf(asked),
    key: await neededKey(asked, context.caller),
    agents: await agentsOf(asked.common, context),
  });
  const { signal } = context.stops;
  const portal: RasterPortal = { client, signal };
  const { action, common } = asked;
  switch (action.does) {
    case 'list':
      return listRasters(action.query, action.most, portal, context.output);
    case 'show':
      context.output.tell({ event: 'raster-detail', detail: await readRasterSource(action.uuid, portal) });
      return 0;
    case 'delete':
      return deleteRasters(action, common, portal, context);
    case 'force-delete':
      return forceDeleteRaster(action, common, portal, context);
    default:
      return assertNever(action);
  }
}
