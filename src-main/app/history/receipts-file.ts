import { posix, win32 } from 'node:path';
import { Readable } from 'node:stream';
import type { Receipt } from '../../contract/window/receipt.ts';
import type { FileToSave } from '../window/shell-port.ts';

/** One receipt as a file of its own. */
export const receiptFile = (receipt: Receipt): FileToSave => ({
  name: `receipt-${plainName(receipt.file.name)}.json`,
  contents: { kind: 'text', text: `${JSON.stringify(receipt, null, 2)}\n` },
});

/**
 * Several receipts as one JSON array. Each is made when it is written: a receipt of 10,000 parts takes 2 MB, and a person may
 * ask for all there are. `receiptOf` answers null for one that has gone meanwhile: it is left out.
 */
export const receiptsFile = (
  ids: readonly string[],
  receiptOf: (id: string) => Receipt | null,
): FileToSave => ({
  name: `receipts-${ids.length}.json`,
  contents: { kind: 'stream', open: () => Promise.resolve(Readable.from(arrayText(ids, receiptOf))) },
});

function* arrayText(ids: readonly string[], receiptOf: (id: string) => Receipt | null): Generator<string> {
  yield '[';
  let written = 0;
  for (const id of ids) {
    const receipt = receiptOf(id);
    if (receipt === null) continue;
    yield `${written === 0 ? '' : ','}\n${JSON.stringify(receipt)}`;
    written += 1;
  }
  yield '\n]\n';
}

/** The last part of a name, in letters every file system takes. */
function plainName(name: string): string {
  const last = win32.basename(posix.basename(name));
  const plain = last.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/u, '');
  return plain.slice(0, 100) || 'upload';
}
