import { forceDeleteSource, lookAtSources } from '../../app/rasters/delete-raster-sources.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { CommonArguments, RastersArguments } from './arguments/invocation.ts';
import { askLine } from './ask-line.ts';
import { canAsk } from './can-ask.ts';
import type { CommandContext } from './command-context.ts';
import type { RasterPortal } from './raster-portal.ts';

type Asked = Extract<RastersArguments['action'], { readonly does: 'force-delete' }>;

/** Deletes one raster source also while it is in use, once its name was typed. */
export async function forceDeleteRaster(
  { uuid, typedName }: Asked,
  common: CommonArguments,
  portal: RasterPortal,
  context: CommandContext,
): Promise<number> {
  const { output } = context;
  const name = typedName ?? (await askedName(uuid, common, portal, context));
  if (name === null) return 1;
  const row = await forceDeleteSource(uuid, name, portal);
  output.tell({ event: 'raster-deletion', dryRun: false, ...row });
  return row.outcome === 'deleted' ? 0 : 1;
}

/** Shows what would be broken before the name is asked for; `--yes` is no name. Null where there is nothing to delete. */
async function askedName(
  uuid: string,
  common: CommonArguments,
  portal: RasterPortal,
  { caller, output, stops }: CommandContext,
): Promise<string | null> {
  if (!canAsk({ ...common, yes: false }, caller)) throw nameMissing();
  for await (const row of lookAtSources([uuid], portal)) {
    output.tell({ event: 'raster-deletion', dryRun: true, ...row });
    if (row.outcome === 'gone') return null;
  }
  const question = 'This breaks what uses it and cannot be undone. Type its name to delete it:';
  return (await askLine(question, caller, stops.signal)).replace(/\r$/u, '');
}

const nameMissing = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'Deleting a raster that is in use needs its name typed, and there is no terminal to ask on.',
    remedy: 'Add --name-typed with its name, exactly as the portal shows it.',
  });
