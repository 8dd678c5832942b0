import { SluiceError } from '../../contract/sluice-error.ts';
import type { RasterDeleteRow } from '../../contract/window/rasters.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { PortalFault } from '../../lizard/portal-fault.ts';
import type { RasterSourceRecord } from '../../lizard/raster-source-record.ts';
import type { CallSlots } from './call-slots.ts';
import { RasterUsers } from './raster-users.ts';

export interface DeletionRoundDeps {
  readonly client: Pick<LizardClient, 'portal' | 'rasterSource' | 'deleteRasterSource' | 'linkedName'>;
  /** Every call goes through them. */
  readonly slots: CallSlots;
  readonly signal: AbortSignal;
}

/**
 * One round of looking at raster sources or deleting them. Once the portal as a whole does not answer, or refuses the key,
 * nothing more is asked of it: the first source to meet that throws while nothing was deleted, all others get it as their
 * failure.
 */
export class DeletionRound {
  readonly #deps: DeletionRoundDeps;
  readonly #users: RasterUsers;
  #stopped: SluiceError | null = null;
  /** Whether a deletion went out: from then on every row has to be told. */
  #hasBegun = false;

  constructor(deps: DeletionRoundDeps) {
    this.#deps = deps;
    this.#users = new RasterUsers(deps);
  }

  /** The source as it is now; null where there is none, or the key may not see it. */
  async read(uuid: string): Promise<RasterSourceRecord | null> {
    const { client, slots, signal } = this.#deps;
    try {
      return (await slots.run(() => client.rasterSource(uuid, signal))).source;
    } catch (error) {
      if (error instanceof SluiceError && error.code === 'not-found') return null;
      throw error;
    }
  }

  look(uuid: string): Promise<RasterDeleteRow> {
    return this.#judge(uuid, (source) => Promise.resolve(row(source, 'goes')));
  }

  deleteUnused(uuid: string): Promise<RasterDeleteRow> {
    return this.#judge(uuid, (source) => this.#delete(source, false));
  }

  async deleteByForce(source: RasterSourceRecord): Promise<RasterDeleteRow> {
    // Asked first: afterwards the portal no longer says whom it has broken.
    const users = await this.#users.of(source);
    return { ...(await this.#delete(source, isUsed(source))), users };
  }

  /** What is there and not in use goes to `free`. */
  async #judge(
    uuid: string,
    free: (source: RasterSourceRecord) => Promise<RasterDeleteRow>,
  ): Promise<RasterDeleteRow> {
    const stop = this.#reason();
    if (stop !== null) return refused({ uuid, name: null }, stop);
    try {
      const source = await this.read(uuid);
      if (source === null) return row({ uuid, name: null }, 'gone');
      if (isUsed(source)) return await this.#inUse(source);
      if (source.writable === false) return refused(source, lookOnly());
      // Another source may have found the portal gone while this one was read.
      const stopped = this.#reason();
      return stopped === null ? await free(source) : refused(source, stopped);
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error;
      if (isOfAll(error)) this.#stop(error);
      return refused({ uuid, name: null }, error);
    }
  }

  #reason(): SluiceError | null {
    return this.#stopped;
  }

  #stop(error: SluiceError): void {
    const isFirst = this.#stopped === null;
    this.#stopped ??= error;
    if (isFirst && !this.#hasBegun) throw error;
  }

  async #inUse(source: RasterSourceRecord): Promise<RasterDeleteRow> {
    return { ...row(source, 'in-use'), users: await this.#users.of(source) };
  }

  async #delete(source: RasterSourceRecord, force: boolean): Promise<RasterDeleteRow> {
    const { client, slots, signal } = this.#deps;
    this.#hasBegun = true;
    try {
      await slots.run(() => client.deleteRasterSource(source.uuid, { force }, signal));
      return row(source, 'deleted');
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error;
      if (error.code === 'not-found') return row(source, 'gone');
      if (error.code === 'in-use') return this.#usedMeanwhile(source, error);
      return saidNo(error) ? refused(source, error) : this.#afterSilence(source, error);
    }
  }

  /** Something began to use it between the look and the deletion. */
  async #usedMeanwhile(source: RasterSourceRecord, refusal: SluiceError): Promise<RasterDeleteRow> {
    const now = await this.#readAgain(source.uuid);
    return now === null || now === 'unknown' || !isUsed(now)
      ? { ...row(source, 'in-use'), failure: refusal.toFailure() }
      : this.#inUse(now);
  }

  /** No answer to the deletion: whether it was done shows in what is there. */
  async #afterSilence(source: RasterSourceRecord, silence: SluiceError): Promise<RasterDeleteRow> {
    const now = await this.#readAgain(source.uuid);
    if (now === null) return row(source, 'deleted');
    if (now !== 'unknown') return refused(source, silence);
    if (isOfAll(silence)) this.#stopped ??= silence;
    return refused(source, unknownOutcome(source.name, silence));
  }

  async #readAgain(uuid: string): Promise<RasterSourceRecord | null | 'unknown'> {
    try {
      return await this.read(uuid);
    } catch (error) {
      if (error instanceof SluiceError) return 'unknown';
      throw error;
    }
  }
}

type Named = Pick<RasterDeleteRow, 'uuid' | 'name'>;

/** Whatever else is asked would meet the same. */
function isOfAll({ cause }: SluiceError): boolean {
  if (!(cause instanceof PortalFault)) return false;
  return cause.trouble === 'silent' || cause.trouble === 'foreign' || cause.status === 401;
}

const saidNo = ({ cause }: SluiceError): boolean =>
  cause instanceof PortalFault && cause.trouble === 'refused';

const isUsed = ({ layers, labeltypes }: RasterSourceRecord): boolean => layers.length + labeltypes.length > 0;

const row = ({ uuid, name }: Named, outcome: RasterDeleteRow['outcome']): RasterDeleteRow => ({
  ...{ uuid, name, outcome, users: [], failure: null },
});

const refused = (named: Named, error: SluiceError): RasterDeleteRow => ({
  ...row(named, 'refused'),
  failure: error.toFailure(),
});

const lookOnly = (): SluiceError =>
  new SluiceError({
    code: 'unauthorised',
    message: 'The portal says that this API key may not change this raster.',
    remedy: 'Give the key of someone who may, or ask for the rights on it.',
  });

const unknownOutcome = (name: string, cause: SluiceError): SluiceError =>
  new SluiceError(
    {
      code: 'outcome-unknown',
      message: `No answer came to deleting "${name}", so it is not known whether it is gone.`,
      remedy: 'Look it up again when the portal can be reached.',
    },
    { cause },
  );
