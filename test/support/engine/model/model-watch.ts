import type { TransferRow } from '../../../../src-main/contract/transfer-row.ts';
import type {
  AcceptedPart,
  HostRecord,
  LedgerContents,
  LedgerWrite,
  TransferRecord,
} from '../../../../src-main/engine/ports/ledger.ts';
import type { CallAnswer } from '../../../../src-main/engine/ports/s3-calls.ts';
import { parseS3Error } from '../../../../src-main/engine/s3/parse-s3-error.ts';
import { planDestinationSchema } from '../../../../src-main/targets/plan/plan-destination.ts';
import { planTarget } from '../../../../src-main/targets/plan/plan-target.ts';
import { bodyMd5 } from './body-text.ts';
import type { ModelDisk } from './model-disk.ts';
import type { NetWatch } from './model-net.ts';
import type { ModelStore } from './model-store.ts';

/** A transfer as everything written so far makes it, durable or not. */
interface Written {
  readonly object: string;
  path: string;
  uploadId: string | null;
  identity: TransferRecord['identity'];
  readonly parts: Map<number, AcceptedPart>;
}

interface Completing {
  readonly transfer: string;
  /** Whether one that went out may have made the object, as far as its sender was told. */
  mayBeDone: boolean;
  mayBeDoneBefore: boolean;
  body: string;
}

const isOpaque = ({ verdict }: HostRecord): boolean => verdict.kind === 'opaque';

/** Judges all that the engine does and says against what the store, the disk and the ledger really hold. */
export class ModelWatch implements NetWatch {
  readonly #disk: ModelDisk;
  readonly #store: ModelStore;
  readonly violations: string[] = [];
  #durable: LedgerContents = { transfers: [], parts: new Map(), hosts: [] };
  #written = new Map<string, Written>();
  readonly #completing = new Map<string, Completing>();
  readonly #misnamed = new Set<string>();
  /** Uploads whose Complete was refused for a part that is not what it was said to be. */
  readonly #refused = new Set<string>();
  #stored: { object: string; number: number }[] = [];
  readonly #noted = new Set<string>();
  readonly #accepted = new Map<string, number>();

  constructor(disk: ModelDisk, store: ModelStore) {
    this.#disk = disk;
    this.#store = store;
  }

  get durable(): LedgerContents {
    return this.#durable;
  }

  /** A process begins with what is durable. */
  processBegins(): void {
    this.#accepted.clear();
    this.#written = new Map();
    for (const record of this.#durable.transfers) {
      const parts = new Map((this.#durable.parts.get(record.id) ?? []).map((part) => [part.number, part]));
      const { object, path, uploadId, identity } = record;
      this.#written.set(record.id, { object, path, uploadId, identity, parts });
    }
  }

  /** All is still: what must be true between two steps. */
  still(durable: LedgerContents): void {
    this.#durable = durable;
    for (const { object, number } of this.#stored)
      this.#demand(
        this.#noted.has(`${object} ${number}`),
        `${object}: an acceptance of part ${number} was not written down`,
      );
    this.#stored = [];
    this.#noted.clear();
    for (const record of durable.transfers) this.#judgeDone(record);
    for (const upload of this.#store.uploads.values())
      this.#demand(upload.commits <= 1, `${upload.id}: ${upload.commits} Completes committed`);
  }

  writes(batch: readonly LedgerWrite[]): void {
    const adopts = batch.some(({ type }) => type === 'upload-id');
    for (const write of batch) this.#write(write, adopts);
  }

  row(row: TransferRow): void {
    const before = this.#accepted.get(row.id) ?? 0;
    this.#demand(
      row.acceptedBytes >= before,
      `${row.name}: accepted went from ${before} to ${row.acceptedBytes}`,
    );
    this.#accepted.set(row.id, row.acceptedBytes);
    const ownFault = row.failure?.message.startsWith('Sluice met a fault of its own') === true;
    this.#demand(!ownFault, `${row.name}: a fault of the engine's own`);
    if (row.failure?.code !== 'upload-gone') return;
    const upload = this.#store.uploads.get(this.#written.get(row.id)?.uploadId ?? '');
    const isMeant = upload !== undefined && this.#plannedUpload(upload.object) === upload.id;
    const made =
      isMeant && upload.state === 'completed' && this.#completing.get(upload.id)?.transfer === row.id;
    this.#demand(
      !made || this.#misnamed.has(upload.object),
      `${row.name}: said to be gone, but its own Complete made the object`,
    );
  }

  bodyBegins(object: string, uploadId: string | null, number: number): void {
    const record = this.#record(object);
    const isMeant = record !== undefined && record.attempts > 0;
    this.#demand(isMeant, `${object}: a body goes before its intent is durable`);
    const held = this.#durable.parts.get(record?.id ?? '') ?? [];
    this.#demand(
      !held.some((part) => part.number === number),
      `${object}: part ${number} goes again though the ledger holds it`,
    );
    this.#demand(
      uploadId === null || record?.uploadId === uploadId,
      `${object}: a part goes before its upload id is durable`,
    );
  }

  bodyStored(object: string, number: number): void {
    this.#stored.push({ object, number });
  }

  completeGoes(uploadId: string, body: string): void {
    const record = this.#record(this.#store.uploads.get(uploadId)?.object ?? '');
    this.#demand(record?.completing === true, `${uploadId}: a Complete goes before that is durable`);
    const before = this.#completing.get(uploadId);
    const mayBeDoneBefore = before?.mayBeDone ?? false;
    this.#demand(
      !mayBeDoneBefore || before?.body === body,
      `${uploadId}: a repeated Complete is another one`,
    );
    const transfer = mayBeDoneBefore ? (before?.transfer ?? '') : (record?.id ?? '');
    this.#completing.set(uploadId, { transfer, mayBeDone: true, mayBeDoneBefore, body });
  }

  /** Parts refused: the upload is still open, so none made it. Another refusal leaves what was known before; else it is open. */
  completeAnswered(uploadId: string, answer: CallAnswer): void {
    const known = this.#completing.get(uploadId);
    if (known === undefined) return;
    const code = parseS3Error(answer.body)?.code;
    const isForeign = answer.headers['x-amz-request-id'] === undefined;
    const isRefusal = answer.status >= 400 && answer.status < 500 && code !== undefined;
    if (code === 'InvalidPart') {
      this.#refused.add(uploadId);
      known.mayBeDone = false;
    } else if (isForeign || isRefusal) known.mayBeDone = known.mayBeDoneBefore;
  }

  objectMisnamed(object: string): void {
    this.#misnamed.add(object);
  }

  abortGoes(uploadId: string): void {
    const mayBeDone = this.#completing.get(uploadId)?.mayBeDone === true;
    this.#demand(!mayBeDone, `${uploadId}: an Abort goes after a Complete that may have committed`);
  }

  #judgeDone({ id, name, path, object, state, identity, verified, removedAt }: TransferRecord): void {
    // History was judged when it was made: another file may have its place since.
    if (state.kind !== 'done' || removedAt !== null) return;
    const content = identity === null ? undefined : this.#disk.contentAt(identity);
    const stored = this.#store.objects.get(object);
    // Where nothing can be compared, damage on the way cannot be seen; what was sent must be right even so.
    const isBlind = this.#store.ways.etags === 'kms' || this.#durable.hosts.some(isOpaque);
    const holds = verified === 'none' && isBlind ? stored?.sent : stored?.text;
    this.#demand(
      content !== undefined && holds === content,
      `${name} (${path}, ${id}) is done (${verified ?? 'null'}) with ${holds ?? 'nothing'} stored, not ${content ?? 'nothing'}`,
    );
    this.#demand(verified !== null, `${name} is done and nothing is said of its proof`);
  }

  #write(write: LedgerWrite, adopts: boolean): void {
    if (write.type === 'insert') {
      const { object, path, uploadId, identity } = write.record;
      this.#written.set(write.record.id, { object, path, uploadId, identity, parts: new Map() });
      return;
    }
    const known = write.type === 'host' ? undefined : this.#written.get(write.id);
    if (known === undefined || write.type === 'host') return;
    if (write.type === 'upload-id') known.uploadId = write.uploadId;
    else if (write.type === 'identity') known.identity = write.identity;
    else if (write.type === 'place') known.path = write.path;
    else if (write.type === 'accepted') {
      known.parts.set(write.part.number, write.part);
      this.#noted.add(`${known.object} ${write.part.number}`);
    } else if (write.type === 'forget-parts') this.#forget(write.id, known, write.numbers, adopts);
    else if (write.type === 'remove') this.#written.delete(write.id);
  }

  /** Accepted parts are given up only where file, store or plan are not what they were. */
  #forget(id: string, known: Written, numbers: readonly number[] | undefined, adopts: boolean): void {
    for (const part of known.parts.values()) {
      if (numbers !== undefined && !numbers.includes(part.number)) continue;
      const isOther = known.uploadId !== null && this.#plannedUpload(known.object) !== known.uploadId;
      const isRefused = this.#refused.has(known.uploadId ?? '');
      const isUseless =
        adopts || isRefused || isOther || this.#hasChanged(known) || !this.#isHeld(known, part);
      this.#demand(isUseless, `${known.object}: part ${part.number} is forgotten, though it is good`);
      known.parts.delete(part.number);
    }
    this.#accepted.delete(id);
  }

  /** The upload that the URLs in the ledger are for, or were. */
  #plannedUpload(object: string): string | null {
    const record = this.#record(object);
    if (record === undefined) return null;
    return planTarget(planDestinationSchema.parse(record.destination)).multipart?.uploadId ?? null;
  }

  #hasChanged({ path, identity }: Written): boolean {
    return identity === null || identity.ctimeNs !== String(this.#disk.changedAt(path));
  }

  #isHeld({ object, uploadId }: Written, part: AcceptedPart): boolean {
    if (this.#misnamed.has(object)) return false;
    const upload = uploadId === null ? undefined : this.#store.uploads.get(uploadId);
    if (upload?.state === 'gone') return false;
    const held = upload === undefined ? this.#store.objects.get(object) : upload.parts.get(part.number);
    return held !== undefined && held.etag === part.etag && bodyMd5(held.text) === part.md5;
  }

  /** The transfer that has the object's place now: others to it are history. */
  #record(object: string): TransferRecord | undefined {
    return this.#durable.transfers.find((record) => record.object === object && record.removedAt === null);
  }

  #demand(holds: boolean, violation: string): void {
    if (!holds) this.violations.push(violation);
  }
}
