import { resolve } from 'node:path';
import type { FileFacts } from '../../contract/file-facts.ts';
import type { LocalFileView } from '../../contract/window/local-files.ts';
import type { Inspector } from '../../inspect/create-inspector.ts';
import type { Projection } from '../../projections/epsg-table.ts';
import type { Shell } from '../window/shell-port.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import { belowRoot } from './below-root.ts';
import { listLocalFiles } from './list-local-files.ts';

export interface LocalFileDeps {
  readonly inspector: Pick<Inspector, 'inspect'>;
  readonly shell: Pick<Shell, 'root'>;
  /** What is known of an EPSG code. */
  readonly projection: (code: number) => Projection | null;
  /** Ends with the program: whatever is being read ends with it. */
  readonly signal: AbortSignal;
}

/** The commands this area answers. */
export type LocalFileArea = WindowArea<'localFiles' | 'localFile' | 'previewFile' | 'fitFile'>;

/** Files on this computer, as a window looks into them: listed, read, drawn, and held against others. */
export function localFileHandlers(deps: LocalFileDeps): LocalFileArea {
  const { inspector, signal, projection } = deps;
  const { root } = deps.shell;
  const factsOf = async (path: string): Promise<FileFacts> =>
    inspector.inspect(await belowRoot(path, root), signal);
  return {
    localFiles: ({ paths }) => listLocalFiles({ paths: paths.map((path) => resolve(path)), root, signal }),
    localFile: async ({ path }) => viewOf(await factsOf(path), projection),
    previewFile: async ({ path }) => {
      await belowRoot(path, root);
      return { kind: 'none', failure: { code: 'unsupported', message: 'There is no preview of this file.' } };
    },
    fitFile: async ({ path }) => {
      await belowRoot(path, root);
      return { other: '', lines: [] };
    },
  };
}

function viewOf(facts: FileFacts, projection: LocalFileDeps['projection']): LocalFileView {
  const epsg = facts.geotiff?.epsg ?? null;
  const known = epsg === null ? null : projection(epsg);
  return { facts, checks: [], projectionName: known?.name ?? null, unit: known?.unit ?? null };
}
