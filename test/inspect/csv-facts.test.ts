import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CsvFacts } from '../../src-main/contract/file-facts.ts';
import { readCsv } from '../../src-main/inspect/csv-facts.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function read(content: string | Buffer, countMs = 60_000): Promise<CsvFacts> {
  const path = join(await tempFolder(), 'a.csv');
  await writeFile(path, content);
  await using file = await open(path);
  return await readCsv(file, countMs);
}

test.each([
  ['blank lines are no rows', 'a,b\n\n1,2\r\n\r\n\n', ['a', 'b'], 1, ','],
  ['old Macs end lines with a carriage return', 'a,b\r1,2\r3,4', ['a', 'b'], 2, ','],
  ['a quoted line break ends no row', 'a,b\n"x\ny",2\n"p\r\n\r\nq",3\n', ['a', 'b'], 2, ','],
  ['two quotes in a quoted field are one', '"say ""hi""",b\n"""",2\n', ['say "hi"', 'b'], 1, ','],
  ['a quote within a plain field is itself', 'size 5",b\n6",2\n7",3\n', ['size 5"', 'b'], 2, ','],
  ['quoted delimiters count for nothing', '"a,b";c\n"1,5";2\n', ['a,b', 'c'], 1, ';'],
  ['decimal commas are no delimiters', 't;h;q\n0,5;1,2;3\n1;1,5;2,5\n', ['t', 'h', 'q'], 2, ';'],
  ['a quoted field that never ends ends with the file', 'a,b\n"1,2\n3,4\n', ['a', 'b'], 1, ','],
  ['one empty line is nothing', '\n', [], 0, ','],
  ['a line that names the delimiter is no row', 'sep=;\na;b\n1;2\n3;4\n', ['a', 'b'], 2, ';'],
])('%s', async (_, text, columns, rows, delimiter) => {
  expect(await read(text)).toEqual({ columns, rows, delimiter });
});

test.each([
  ['UTF-8 with its mark', Buffer.from('\ufeffé;b\n1;2\n')],
  ['UTF-16', Buffer.from('\ufeffé;b\n1;2\n', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\ufeffé;b\n1;2\n', 'utf16le').swap16()],
  ['Latin-1', Buffer.from('é;b\n1;2\n', 'latin1')],
])('%s is read', async (_, content) => {
  expect(await read(content)).toEqual({ columns: ['é', 'b'], rows: 1, delimiter: ';' });
});

test('rows are counted through pieces, wherever these are cut', async () => {
  const row = `${'x'.repeat(61)},"a\n\nb"\r\n`;
  expect(await read(`h,i\n${row.repeat(40_000)}`)).toMatchObject({ columns: ['h', 'i'], rows: 40_000 });
});

test('a table with more rows than there is time for has its columns, and no number of rows', async () => {
  const table = `h,i\n${'1,2\n'.repeat(1_000_000)}`;
  expect(await read(table, 0)).toEqual({ columns: ['h', 'i'], rows: null, delimiter: ',' });
});

test('a character of many bytes cut at the end of the first piece makes no other encoding of it', async () => {
  expect((await read(`naïve,b\n${'é'.repeat(40_000)},2\n`)).columns).toEqual(['naïve', 'b']);
});
