import type { FileHandle } from 'node:fs/promises';
import type { CsvFacts } from '../contract/file-facts.ts';
import { chooseDelimiter } from './csv/choose-delimiter.ts';
import { CsvScanner } from './csv/csv-scanner.ts';
import { type TextEncoding, textEncoding } from './csv/text-encoding.ts';
import { ContentError } from './inspect-failure.ts';
import { readRange } from './read-range.ts';

/** A header line longer than this is none. */
const headBytes = 64 * 1024;
const chunkBytes = 1024 * 1024;

/**
 * Columns of the first record, the delimiter it is written with, and the number of records behind it. Quoted line breaks
 * are within a record; empty lines are none. UTF-8, UTF-16 with a byte order mark, else Windows-1252. `rows` is null where
 * counting takes longer than `countMs`.
 *
 * Throws ContentError `damaged` for content that is no text.
 */
export async function readCsv(file: FileHandle, countMs: number): Promise<CsvFacts> {
  const bytes = await readRange(file, 0, headBytes);
  const encoding = textEncoding(bytes);
  // TextDecoder takes a byte order mark off.
  const head = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (head.includes('\0')) throw new ContentError('damaged', 'It holds zero bytes, so it is no text.');
  const { delimiter, columns, before } = chooseDelimiter(head, bytes.length < headBytes);
  const records = await countRecords(
    file,
    encoding,
    new CsvScanner(delimiter, 0),
    performance.now() + countMs,
  );
  const rows = records === null ? null : Math.max(0, records - before - 1);
  return { columns: columns.map((each) => each.trim()), rows, delimiter };
}

/** Null where not all are counted at `until`, by the clock of `performance`. */
async function countRecords(
  file: FileHandle,
  encoding: TextEncoding,
  scanner: CsvScanner,
  until: number,
): Promise<number | null> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; ; at += chunkBytes) {
    const chunk = await readRange(file, at, chunkBytes);
    scanner.push(decoder.decode(chunk, { stream: true }));
    if (chunk.length < chunkBytes) break;
    if (performance.now() > until) return null;
  }
  scanner.end();
  return scanner.records;
}
