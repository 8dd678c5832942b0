import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { assertNever } from '../../contract/assert-never.ts';
import type { AcceptedPart, HostRecord, LedgerWrite, TransferRecord } from '../ports/ledger.ts';

/** Applies writes to an open ledger; the caller holds the transaction. Throws where a write names an unknown id. */
export class LedgerWriter {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  apply(write: LedgerWrite): void {
    switch (write.type) {
      case 'insert':
        this.#insert(write.record);
        break;
      case 'state':
        this.#set(write.id, 'state = ?', JSON.stringify(write.state));
        break;
      case 'verified':
        this.#set(write.id, 'verified = ?', write.verified);
        break;
      case 'identity':
        this.#set(write.id, 'identity = ?', orNull(write.identity));
        break;
      case 'destination':
        this.#set(write.id, 'destination = ?', JSON.stringify(write.destination));
        break;
      case 'upload-id':
        this.#changeUpload(write.id, write.uploadId);
        break;
      case 'priority':
        this.#set(write.id, 'priority = ?', write.priority);
        break;
      case 'position':
        this.#set(write.id, 'position = ?', write.position);
        break;
      case 'completing':
        this.#set(write.id, 'completing = ?', write.completing ? 1 : 0);
        break;
      case 'place':
        this.#set(write.id, 'name = ?, path = ?', write.name, write.path);
        break;
      case 'ended':
        this.#set(write.id, 'ended_at = ?, removed_at = NULL', write.at);
        break;
      case 'removed':
        this.#set(write.id, 'removed_at = ?', write.at);
        break;
      case 'attempt':
        this.#set(write.id, 'attempts = attempts + 1');
        break;
      case 'sent':
        this.#raiseMark(write.id, write.part, write.mark);
        break;
      case 'accepted':
        this.#accept(write.id, write.part);
        break;
      case 'forget-parts':
        this.#forgetParts(write.id, write.numbers ?? null);
        break;
      case 'remove':
        this.#run('DELETE FROM transfers WHERE seq = ?', this.#seqOf(write.id));
        break;
      case 'host':
        this.#keepHost(write.host);
        break;
      default:
        assertNever(write);
    }
  }

  #insert(record: TransferRecord): void {
    this.#run(
      `INSERT INTO transfers (id, name, path, object, destination, identity, state, verified, upload_id, left_upload,
       priority, position, completing, attempts, sent_marks, added_at, ended_at, removed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      record.id,
      record.name,
      record.path,
      record.object,
      JSON.stringify(record.destination),
      orNull(record.identity),
      JSON.stringify(record.state),
      record.verified,
      record.uploadId,
      record.leftUpload ? 1 : 0,
      record.priority,
      record.position,
      record.completing ? 1 : 0,
      record.attempts,
      JSON.stringify(record.sentMarks),
      record.addedAt,
      record.endedAt,
      record.removedAt,
    );
  }

  /** Columns of an UPDATE are all read as they were before it. */
  #changeUpload(id: string, uploadId: string): void {
    this.#set(
      id,
      'left_upload = left_upload OR (completing = 0 AND upload_id IS NOT NULL AND upload_id <> ?), upload_id = ?',
      uploadId,
      uploadId,
    );
  }

  #raiseMark(id: string, part: number, mark: number): void {
    const path = `$."${part}"`;
    this.#set(
      id,
      'sent_marks = json_set(sent_marks, ?, max(ifnull(json_extract(sent_marks, ?), 0), ?))',
      path,
      path,
      mark,
    );
  }

  #forgetParts(id: string, numbers: readonly number[] | null): void {
    const seq = this.#seqOf(id);
    const chosen = 'transfer = ? AND (? IS NULL OR number IN (SELECT value FROM json_each(?)))';
    const list = numbers === null ? null : JSON.stringify(numbers);
    this.#run(
      `UPDATE transfers SET sent_marks = json_patch(sent_marks,
         (SELECT json_group_object(CAST(number AS TEXT), size) FROM parts WHERE ${chosen})) WHERE seq = ?`,
      ...[seq, list, list, seq],
    );
    this.#run(`DELETE FROM parts WHERE ${chosen}`, seq, list, list);
  }

  #accept(id: string, part: AcceptedPart): void {
    this.#set(id, 'sent_marks = json_remove(sent_marks, ?)', `$."${part.number}"`);
    this.#run(
      'INSERT OR REPLACE INTO parts (transfer, number, size, etag, md5, crc64, answer) VALUES (?, ?, ?, ?, ?, ?, ?)',
      this.#seqOf(id),
      part.number,
      part.size,
      part.etag,
      part.md5,
      part.crc64,
      JSON.stringify(part.answer),
    );
  }

  #keepHost(host: HostRecord): void {
    this.#run(
      'INSERT OR REPLACE INTO hosts (key, verdict, crc64) VALUES (?, ?, ?)',
      host.key,
      JSON.stringify(host.verdict),
      host.crc64 ? 1 : 0,
    );
  }

  #set(id: string, columns: string, ...values: Column[]): void {
    const changed = this.#run(`UPDATE transfers SET ${columns} WHERE id = ?`, ...values, id);
    if (changed === 0) throw unknownId(id);
  }

  #seqOf(id: string): number {
    const seq = this.#prepare('SELECT seq FROM transfers WHERE id = ?').get(id)?.['seq'];
    if (typeof seq !== 'number') throw unknownId(id);
    return seq;
  }

  #run(sql: string, ...values: Column[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql) ?? this.#db.prepare(sql);
    this.#prepared.set(sql, known);
    return known;
  }
}

type Column = string | number | null;

const orNull = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

const unknownId = (id: string): Error => new Error(`The ledger has no transfer ${id}.`);
