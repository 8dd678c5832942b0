import type { Failure } from '../../src-main/contract/failure.ts';
import type { RasterDeleteAsk, RasterDeleteRow } from '../../src-main/contract/window/rasters.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** Where a deletion stands: nothing is deleted before `rows` told what would be. */
export type DeletionStep = 'looking' | 'ready' | 'deleting';

/** A deletion of raster sources: first looks what would go, then deletes just that. */
export class RasterDeletion {
  readonly #client: WindowClient;
  readonly portal: string;
  readonly uuids: readonly string[];
  step: DeletionStep = $state('looking');
  /** What would happen to each, or has happened; null until it was looked at. */
  rows: readonly RasterDeleteRow[] | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);

  constructor(client: WindowClient, portal: string, uuids: readonly string[]) {
    this.#client = client;
    this.portal = portal;
    this.uuids = uuids;
  }

  /** Asks what would go, and deletes nothing. */
  async look(): Promise<void> {
    this.step = 'looking';
    const rows = await this.#ask({ portal: this.portal, how: 'look', uuids: this.uuids });
    this.step = 'ready';
    if (rows !== null) this.rows = rows;
  }

  /** Deletes those nothing used at the look; answers what became of each, or null where the portal was not reached. */
  unused(): Promise<readonly RasterDeleteRow[] | null> {
    const uuids = (this.rows ?? []).filter(({ outcome }) => outcome === 'goes').map(({ uuid }) => uuid);
    return this.#delete({ portal: this.portal, how: 'unused', uuids });
  }

  /** Deletes one that is in use, whose name a person typed. */
  force(uuid: string, typedName: string): Promise<readonly RasterDeleteRow[] | null> {
    return this.#delete({ portal: this.portal, how: 'force', uuid, typedName });
  }

  async #delete(ask: RasterDeleteAsk): Promise<readonly RasterDeleteRow[] | null> {
    if (this.step !== 'ready') return null;
    this.step = 'deleting';
    const rows = await this.#ask(ask);
    this.step = 'ready';
    return rows;
  }

  async #ask(ask: RasterDeleteAsk): Promise<readonly RasterDeleteRow[] | null> {
    const reply = await this.#client.call('deleteRasterSources', ask);
    this.failure = reply.ok ? null : reply.failure;
    return reply.ok ? reply.value.rows : null;
  }
}
