import type { PairingRow } from '../output/told.ts';
import { amount } from './amount.ts';
import { counted } from './counted.ts';
import { harmless } from './harmless.ts';
import { table } from './table.ts';

/** What would go where, and why; results whose raster would be replaced are named once more at the end. */
export function pairingLines(rows: readonly PairingRow[]): readonly string[] {
  if (rows.length === 0) return ['No file is paired with a result.'];
  const head = ['file', 'size', 'result', 'code', 'because'];
  const cells = rows.map(({ name, size, result, code, why }) =>
    [name, amount(size), result, code, why].map(harmless),
  );
  const bytes = rows.reduce((sum, { size }) => sum + size, 0);
  const replaced = rows.filter(({ replaces }) => replaces).map(({ result, code }) => `${result} (${code})`);
  return [
    ...table([head, ...cells]),
    `${counted(rows.length, 'file')}, ${amount(bytes)}.`,
    ...(replaced.length === 0 ? [] : [`Replaces what is there: ${replaced.map(harmless).join(', ')}.`]),
  ];
}
