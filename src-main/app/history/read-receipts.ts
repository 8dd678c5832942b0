import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Receipt } from '../../contract/window/receipt.ts';
import { parseJson } from '../control/parse-json.ts';
import { receiptShape } from './receipt-shape.ts';

/** One receipt, or an array of them, as the window saves them. */
const fileShape = z.union([receiptShape.transform((one) => [one]), z.array(receiptShape).min(1)]);

/** The receipts in a file. Throws `SluiceError`: `file-missing`, `file-unreadable`, `usage` for what is no receipt. */
export async function readReceipts(path: string): Promise<readonly Receipt[]> {
  const read = fileShape.safeParse(parseJson(await textOf(path)));
  if (!read.success) throw noReceipt(path, 'it is not in the form of one');
  const broken = read.data.find((receipt) => !isWhole(receipt));
  if (broken !== undefined) throw noReceipt(path, `the parts of ${broken.file.name} are not the whole file`);
  return read.data;
}

/** Parts lie side by side from the file's beginning: without all of them nothing can be compared. */
function isWhole({ parts, file }: Receipt): boolean {
  const inOrder = parts.every(({ number }, at) => number === at + 1);
  return parts.length > 0 && inOrder && parts.reduce((sum, { size }) => sum + size, 0) === file.size;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new SluiceError(
      {
        code: missing ? 'file-missing' : 'file-unreadable',
        message: `The receipt ${path} ${missing ? 'is not there' : 'cannot be read'}.`,
        remedy: 'Check the path for a typo.',
      },
      { cause, path },
    );
  }
}

const noReceipt = (path: string, why: string): SluiceError =>
  new SluiceError(
    {
      code: 'usage',
      message: `${path} is no receipt of an upload: ${why}.`,
      remedy: 'Give a file saved by "Save receipt" in the history of the window.',
    },
    { path },
  );
