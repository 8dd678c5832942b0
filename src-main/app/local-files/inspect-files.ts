import type { FileFacts } from '../../contract/file-facts.ts';
import { createInspector } from '../../inspect/create-inspector.ts';
import { mapInOrder } from '../../runs/map-in-order.ts';
import { findProjection } from '../../projections/find-projection.ts';

/** Facts of a file, and how its projection is called where it is known. */
export interface InspectedFile {
  readonly facts: FileFacts;
  readonly projectionName: string | null;
  readonly unit: string | null;
}

/** Two for each reading thread: one file is looked for while another is read. */
const width = 4;

/** Facts of files in the order given, as they are read. What cannot be read is a fact too; throws the signal's reason. */
export async function* inspectFiles(
  paths: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<InspectedFile> {
  const inspector = createInspector();
  try {
    const facts = mapInOrder(paths, width, (path) => inspector.inspect(path, signal));
    for await (const found of facts) {
      const epsg = found.geotiff?.epsg ?? null;
      const known = epsg === null ? null : findProjection(epsg);
      yield { facts: found, projectionName: known?.name ?? null, unit: known?.unit ?? null };
    }
  } finally {
    await inspector.close();
  }
}
