import { basename, resolve } from 'node:path';
import type { FileFacts } from '../../contract/file-facts.ts';
import type { FitAnswer, LocalFileView } from '../../contract/window/local-files.ts';
import type { Inspector } from '../../inspect/create-inspector.ts';
import { findProjection } from '../../projections/find-projection.ts';
import { checkRaster, remedyCommand } from '../../rules/check-raster.ts';
import { fitRaster } from '../../rules/fit-raster.ts';
import { rasterRules } from '../raster-rules.ts';
import type { RasterArea } from '../rasters/raster-handlers.ts';
import type { Shell } from '../window/shell-port.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import { belowRoot } from './below-root.ts';
import { listLocalFiles } from './list-local-files.ts';
import { previewAnswer } from './preview-answer.ts';

export interface LocalFileDeps {
  readonly inspector: Pick<Inspector, 'inspect' | 'preview'>;
  readonly shell: Pick<Shell, 'root'>;
  /** Raster sources of the portals this program knows. */
  readonly rasters: Pick<RasterArea, 'rasterSource'>;
  /** Ends with the program: whatever is being read ends with it. */
  readonly signal: AbortSignal;
}

/** The commands this area answers. */
export type LocalFileArea = WindowArea<'localFiles' | 'localFile' | 'previewFile' | 'fitFile'>;

/** Files on this computer, as a window looks into them: listed, read, drawn, and held against others. */
export function localFileHandlers(deps: LocalFileDeps): LocalFileArea {
  const { inspector, signal, rasters } = deps;
  const { root } = deps.shell;
  const factsOf = async (path: string): Promise<FileFacts> =>
    inspector.inspect(await belowRoot(path, root), signal);
  return {
    localFiles: ({ paths }) => listLocalFiles({ paths: paths.map((path) => resolve(path)), root, signal }),
    localFile: async ({ path }) => viewOf(await factsOf(path)),
    previewFile: async ({ path, band }) =>
      previewAnswer(await inspector.preview(await belowRoot(path, root), { band, signal })),
    fitFile: async ({ path, against }): Promise<FitAnswer> => {
      const file = await factsOf(path);
      if (against.kind === 'file') {
        const other = await factsOf(against.path);
        return { other: basename(against.path), lines: fitRaster(file, { kind: 'facts', facts: other }) };
      }
      const { source } = await rasters.rasterSource({ portal: against.portal, uuid: against.uuid });
      return { other: source.name, lines: fitRaster(file, { kind: 'source', source }) };
    },
  };
}

function viewOf(facts: FileFacts): LocalFileView {
  const epsg = facts.geotiff?.epsg ?? null;
  const known = epsg === null ? null : findProjection(epsg);
  const rules = rasterRules();
  return {
    facts,
    checks: checkRaster(facts, rules),
    command: remedyCommand(facts, rules),
    projectionName: known?.name ?? null,
    unit: known?.unit ?? null,
  };
}
