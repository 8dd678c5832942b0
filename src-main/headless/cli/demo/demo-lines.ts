import { amount } from '../text/amount.ts';
import { harmless } from '../text/harmless.ts';
import { table } from '../text/table.ts';
import type { ComparedFile } from './compared-file.ts';

const shown: Readonly<Record<ComparedFile['lizardShows'], string>> = {
  raster: 'a raster',
  attachment: 'a file',
  nothing: 'nothing yet',
};

/** The demo's report: per file its result, size and MD5, whether the stored object has the same, and what Lizard shows. */
export function demoLines(files: readonly ComparedFile[]): readonly string[] {
  const rows = files.map((file) => [
    harmless(file.name),
    harmless(file.result),
    amount(file.size),
    file.md5,
    storedWords(file),
    shown[file.lizardShows],
  ]);
  const good = files.filter(({ md5, storedMd5 }) => md5 === storedMd5).length;
  return [
    ...table([['file', 'result', 'size', 'MD5', 'stored object', 'Lizard shows'], ...rows]),
    `${good} of ${files.length} stored objects, read again, have the MD5 of their file.`,
  ];
}

function storedWords({ md5, storedMd5 }: ComparedFile): string {
  if (storedMd5 === null) return 'missing';
  return storedMd5 === md5 ? 'same MD5' : storedMd5;
}
