import { randomUUID } from 'node:crypto';
import { assertNever } from '../../contract/assert-never.ts';
import { decidePickUp } from './decide-pick-up.ts';
import type { LizardStore } from './lizard-store.ts';
import { uploadedSource } from './rasters/uploaded-source.ts';
import { attachmentKey, landsAs, uploadKey } from './result-keys.ts';
import type { ResultContent, StoredResult } from './stored-types.ts';
import type { UploadedObject, UploadStore } from './upload-store.ts';

/** What the portal's background work needs; times in milliseconds. */
export interface Settling {
  readonly store: LizardStore;
  readonly uploads: UploadStore;
  readonly now: number;
  readonly pickupDelayMs: number;
}

/**
 * Does what the portal's background workers would have done by `now`: carries out scheduled deletions and picks uploads
 * up. Called before every answer, so that the portal needs no timer and a hand-wound clock moves everything.
 */
export async function settle(settling: Settling): Promise<void> {
  const { store, now } = settling;
  for (const result of store.results()) {
    if (result.deleteAt !== null && result.deleteAt <= now) store.deleteResult(result.id);
    else await pickUp(settling, result);
  }
}

async function pickUp(settling: Settling, result: StoredResult): Promise<void> {
  const upload = settling.uploads.find(uploadKey(result.scenario, result.code));
  const decision = decidePickUp(result, upload, settling.now, settling.pickupDelayMs);
  if (decision === 'nothing' || upload === null) return;
  const content = await contentAfter(settling, result, decision, upload);
  settling.store.putResult({ ...result, content, seenUpload: upload.lastModified });
}

async function contentAfter(
  settling: Settling,
  result: StoredResult,
  decision: 'attach' | 'make-raster' | 'replace-raster',
  upload: UploadedObject,
): Promise<ResultContent> {
  const takenAt = upload.lastModified + settling.pickupDelayMs;
  switch (decision) {
    case 'attach':
      return attach(settling, result, upload);
    case 'make-raster':
      return makeRaster(settling.store, result, upload.size, takenAt);
    case 'replace-raster':
      return replaceRaster(settling.store, result, upload.size, takenAt);
    default:
      return assertNever(decision);
  }
}

async function attach(
  { uploads }: Settling,
  result: StoredResult,
  upload: UploadedObject,
): Promise<ResultContent> {
  const key = attachmentKey(result.scenario, result.code);
  await uploads.move(uploadKey(result.scenario, result.code), key);
  const via = landsAs(result) === 'portal' ? 'portal' : 'store';
  return { kind: 'attachment', via, key, size: upload.size };
}

/** Makes the raster source and its one layer; also how a scenario starts out with a raster. */
export function makeRaster(
  store: LizardStore,
  result: Pick<StoredResult, 'scenario' | 'name'>,
  size: number,
  at: number,
): ResultContent {
  const scenario = store.scenario(result.scenario);
  if (scenario === undefined) throw new Error(`No scenario ${result.scenario}`);
  const layer = randomUUID();
  const { organisation, access_modifier, supplier } = scenario;
  const name = `${scenario.name}: ${result.name}`;
  const times = { created: at, lastModified: at };
  const source = store.addSource({
    ...uploadedSource,
    ...{ name, organisation, access_modifier, supplier, ...times },
    ...{ layers: [layer], size, scenario: scenario.uuid },
  });
  store.putRasterUser({ uuid: layer, kind: 'layer', name, visible: true });
  return { kind: 'raster', layer, source: source.uuid };
}

/** The layer stays the one it was; that the data are others shows in the source's time of change alone. */
function replaceRaster(store: LizardStore, result: StoredResult, size: number, at: number): ResultContent {
  const { content } = result;
  const source = content.kind === 'raster' ? store.source(content.source) : undefined;
  if (source === undefined) return content;
  // Never the same time twice: followers tell new data from old by this alone.
  store.putSource({ ...source, size, lastModified: Math.max(at, source.lastModified + 1) });
  return content;
}
