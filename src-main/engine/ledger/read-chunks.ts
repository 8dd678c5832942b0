import type { z } from 'zod';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { AcceptedPart, HostRecord, TransferRecord } from '../ports/ledger.ts';
import { corruptLedger } from './ledger-failure.ts';
import type { LedgerChunk } from './ledger-frames.ts';
import { openForReading } from './open-for-reading.ts';
import { hostRow, partRow, transferRow } from './row-shapes.ts';

/** Rows a chunk: copying this many between threads takes about a millisecond. */
const chunkRows = 500;

const transfersSql = 'SELECT * FROM transfers ORDER BY seq';
const partsSql = `SELECT transfers.id, parts.* FROM parts JOIN transfers ON transfers.seq = parts.transfer
                  ORDER BY parts.transfer, parts.number`;

/** All of a ledger as it is now, whatever is written meanwhile. Rows that cannot be understood are `ledger-corrupt`. */
export function* readChunks(file: string): Generator<LedgerChunk, null> {
  const db = openForReading(file);
  const rowsOf = <T extends z.ZodType>(sql: string, shape: T) =>
    Iterator.from(db.prepare(sql).iterate()).map((row) => parseRow(file, shape, row));
  try {
    db.exec('BEGIN');
    for (const rows of inChunks(rowsOf(transfersSql, transferRow)))
      yield { kind: 'transfers', records: rows.map(toRecord) };
    for (const rows of inChunks(rowsOf(partsSql, partRow)))
      yield { kind: 'parts', parts: rows.map((row) => ({ id: row.id, part: toPart(row) })) };
    for (const rows of inChunks(rowsOf('SELECT * FROM hosts ORDER BY key', hostRow)))
      yield { kind: 'hosts', hosts: rows.map(toHost) };
    return null;
  } finally {
    db.close();
  }
}

function* inChunks<T>(rows: Iterable<T>): Generator<T[]> {
  let chunk: T[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < chunkRows) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function parseRow<T extends z.ZodType>(file: string, shape: T, row: object): z.output<T> {
  const parsed = shape.safeParse(row);
  if (parsed.success) return parsed.data;
  // The column is named, its value is not: destinations hold presigned URLs.
  const column = parsed.error.issues[0]?.path[0] ?? 'row';
  throw new SluiceError(corruptLedger(file, `a row of it has a ${String(column)} that cannot be read`));
}

function toRecord(row: z.output<typeof transferRow>): TransferRecord {
  const { sent_marks: sentMarks, added_at: addedAt, upload_id: uploadId, completing, ...others } = row;
  const { left_upload: leftUpload, ended_at: endedAt, removed_at: removedAt, ...same } = others;
  const flags = { completing: completing === 1, leftUpload: leftUpload === 1 };
  return { ...same, ...flags, sentMarks, addedAt, endedAt, removedAt, uploadId };
}

function toPart(row: z.output<typeof partRow>): AcceptedPart {
  const { number, size, etag, md5, crc64, answer } = row;
  return { number, size, etag, md5, crc64, answer };
}

const toHost = (row: z.output<typeof hostRow>): HostRecord => ({ ...row, crc64: row.crc64 === 1 });
