import type { RasterSourceDetail } from '../../contract/window/rasters.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { CallSlots } from './call-slots.ts';
import { RasterUsers } from './raster-users.ts';
import { rawText } from './raw-text.ts';
import { toSourceView } from './to-source-view.ts';

export interface RasterSourceDeps {
  readonly client: Pick<LizardClient, 'portal' | 'rasterSource' | 'linkedName'>;
  readonly signal: AbortSignal;
}

/** Calls under way at once. */
const width = 8;

/** One raster source, with what uses it and the portal's own answer. Throws what the client throws. */
export async function readRasterSource(
  uuid: string,
  { client, signal }: RasterSourceDeps,
): Promise<RasterSourceDetail> {
  const { source, raw } = await client.rasterSource(uuid, signal);
  const users = await new RasterUsers({ client, signal, slots: new CallSlots(width) }).of(source);
  return { source: toSourceView(source, client.portal), users, raw: rawText(raw) };
}
