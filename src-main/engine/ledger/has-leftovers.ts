import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read at once; a multiple of every size a page may have. */
const chunkBytes = 4 * 1024 ** 2;
/** The first page begins with the header of the file. */
const fileHeaderBytes = 100;
/** A leaf of a table, the only kind of page on which a destination begins; its header, and what points to one cell. */
const leaf = { type: 0x0d, headerBytes: 8, pointerBytes: 2 };
/** A field of a URL's query. */
const queryField = /[?&][^?&="\s]{1,64}=/u;

/**
 * Whether the unused middle of a page in a closed ledger still holds a part of a URL's query. SQLite overwrites what is
 * deleted, but not always where a row lay that it moved to another page to make room.
 *
 * Never to be called while this process has the ledger open: closing the file would give up its locks (POSIX).
 * The format: https://sqlite.org/fileformat2.html#b_tree_pages.
 */
export function hasLeftovers(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(chunkBytes);
    const pageBytes = pageSize(chunk, readSync(handle, chunk, 0, chunkBytes, 0));
    for (let at = 0, read = 1; read > 0; at += read) {
      read = readSync(handle, chunk, 0, chunkBytes, at);
      for (let page = 0; page < read; page += pageBytes)
        if (holdsQuery(chunk.subarray(page, page + pageBytes), at + page === 0)) return true;
    }
    return false;
  } finally {
    closeSync(handle);
  }
}

function pageSize(start: Buffer, read: number): number {
  const told = read < fileHeaderBytes ? 0 : start.readUInt16BE(16);
  return told < 512 ? 65_536 : told;
}

function holdsQuery(page: Buffer, isFirst: boolean): boolean {
  const header = isFirst ? fileHeaderBytes : 0;
  if (page[header] !== leaf.type) return false;
  const cells = page.readUInt16BE(header + 3);
  const content = page.readUInt16BE(header + 5);
  const unused = page.subarray(header + leaf.headerBytes + leaf.pointerBytes * cells, content);
  // Nearly always there is nothing but zeros, and looking for one byte is quick.
  return unused.includes('=') && queryField.test(unused.toString('latin1'));
}
