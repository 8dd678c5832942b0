import { deleteUnusedSources, lookAtSources } from '../../app/rasters/delete-raster-sources.ts';
import { meetsQuery } from '../../app/rasters/meets-query.ts';
import { rasterSourcePages } from '../../app/rasters/raster-source-pages.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { RasterDeleteRow } from '../../contract/window/rasters.ts';
import type { CommonArguments, RasterSelection, RastersArguments } from './arguments/invocation.ts';
import { canAsk } from './can-ask.ts';
import type { CommandContext } from './command-context.ts';
import { confirmDeletion } from './confirm-deletion.ts';
import type { Output } from './output/output.ts';
import type { RasterPortal } from './raster-portal.ts';
import { counted } from './text/counted.ts';

type Asked = Extract<RastersArguments['action'], { readonly does: 'delete' }>;

/**
 * Deletes the raster sources that nothing uses, or says what would go. A person at a terminal is shown that first, and
 * asked. Exit code 1 where some of them stay or were not there.
 */
export async function deleteRasters(
  { what, how }: Asked,
  common: CommonArguments,
  portal: RasterPortal,
  context: CommandContext,
): Promise<number> {
  const { output } = context;
  const uuids = await selected(what, portal);
  if (uuids.length === 0) {
    output.tell({ event: 'notice', message: 'No raster source of this portal fits.' });
    return 0;
  }
  const asks = how === 'unused' && canAsk(common, context.caller);
  const shown = how === 'look' || asks ? await tellEach(lookAtSources(uuids, portal), true, output) : null;
  if (how === 'look') return codeOf(shown ?? []);
  const going = shown === null ? uuids : goingOf(shown);
  if (going.length === 0) return codeOf(shown ?? []);
  if (!(await confirmDeletion(counted(going.length, 'raster source'), common, context))) return 0;
  const done = await tellEach(deleteUnusedSources(going, portal), false, output);
  const left = (shown ?? []).filter(({ outcome }) => outcome !== 'goes');
  return codeOf([...done, ...left]);
}

/** A filter that a portal does not know is not heeded, silently: then its list is of everything. */
async function selected(what: RasterSelection, portal: RasterPortal): Promise<readonly string[]> {
  if (what.by === 'uuids') return what.uuids;
  const uuids: string[] = [];
  for await (const { sources } of rasterSourcePages(what.query, portal)) {
    if (!sources.every((source) => meetsQuery(source, what.query))) throw unheeded(portal);
    uuids.push(...sources.map(({ uuid }) => uuid));
  }
  return uuids;
}

const unheeded = ({ client }: RasterPortal): SluiceError =>
  new SluiceError({
    code: 'portal-refused',
    message: `${new URL(client.portal).host} listed rasters that these filters do not fit; nothing was deleted.`,
    remedy: 'Name the rasters by their UUIDs instead: the portal does not heed a filter.',
  });

async function tellEach(
  rows: AsyncIterable<RasterDeleteRow>,
  dryRun: boolean,
  output: Output,
): Promise<readonly RasterDeleteRow[]> {
  const told: RasterDeleteRow[] = [];
  for await (const row of rows) {
    output.tell({ event: 'raster-deletion', dryRun, ...row });
    told.push(row);
  }
  output.tell({ event: 'notice', message: sumOf(told) });
  if (told.some(({ outcome }) => outcome === 'in-use')) output.tell({ event: 'notice', message: inUseWords });
  return told;
}

/** `3 would be deleted, 6 in use.` */
function sumOf(rows: readonly RasterDeleteRow[]): string {
  const counts = new Map<RasterDeleteRow['outcome'], number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return `${[...counts].map(([outcome, count]) => `${count} ${sumWords[outcome]}`).join(', ')}.`;
}

const inUseWords =
  'What is in use stays until nothing uses it; --force deletes one such source, once its name is typed.';

const sumWords = {
  goes: 'would be deleted',
  deleted: 'deleted',
  'in-use': 'in use',
  gone: 'not there',
  refused: 'refused',
} as const;

const goingOf = (rows: readonly RasterDeleteRow[]): readonly string[] =>
  rows.flatMap(({ uuid, outcome }) => (outcome === 'goes' ? [uuid] : []));

const codeOf = (rows: readonly RasterDeleteRow[]): number =>
  rows.every(({ outcome }) => outcome === 'goes' || outcome === 'deleted') ? 0 : 1;
