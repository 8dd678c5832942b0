import type { FileHandle } from 'node:fs/promises';
import type { CsvFacts } from '../contract/file-facts.ts';
import { ContentError } from './inspect-failure.ts';
import { readRange } from './read-range.ts';

/** A header line longer than this is none. */
const headBytes = 64 * 1024;
const chunkBytes = 1024 * 1024;
const newline = 0x0a;
const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Columns of the first line, the delimiter it is written with, and the number of lines behind it that are not the last
 * line's end. Quoted line breaks count as lines. Throws ContentError `damaged` for content that is no text.
 */
export async function readCsv(file: FileHandle): Promise<CsvFacts> {
  const head = await readRange(file, 0, headBytes);
  if (head.includes(0)) throw new ContentError('damaged', 'It holds zero bytes, so it is no text.');
  const line = firstLine(new TextDecoder('utf-8').decode(head));
  const delimiter = delimiterOf(line);
  const columns = line.split(delimiter).map((each) => each.trim().replace(/^"(.*)"$/, '$1'));
  return { columns, rows: Math.max(0, (await countLines(file)) - 1), delimiter };
}

/** TextDecoder takes a byte order mark off. */
const firstLine = (text: string): string => text.split(/\r\n|\n|\r/, 1)[0] ?? '';

function delimiterOf(line: string): string {
  const counted = delimiters.map((each) => [each, line.split(each).length] as const);
  return counted.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

async function countLines(file: FileHandle): Promise<number> {
  let lines = 0;
  let last = newline;
  for (let at = 0; ; at += chunkBytes) {
    const chunk = await readRange(file, at, chunkBytes);
    for (const byte of chunk) if (byte === newline) lines += 1;
    last = chunk.at(-1) ?? last;
    if (chunk.length < chunkBytes) return last === newline ? lines : lines + 1;
  }
}
