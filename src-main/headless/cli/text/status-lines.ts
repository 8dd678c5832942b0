import type { StatusAnswer } from '../../../contract/commands.ts';
import { amount } from './amount.ts';
import { counted } from './counted.ts';
import { harmless } from './harmless.ts';
import { stateWords } from './state-words.ts';
import { table } from './table.ts';
import { explained } from './transfer-lines.ts';

/** A state folder for people: who works in it, and every transfer with its id, which `cancel` takes. */
export function statusLines({ status, transfers }: StatusAnswer): readonly string[] {
  const owner =
    status.owner === null
      ? 'Nothing is running in this state folder.'
      : `Sluice is at work (process ${status.owner.pid}).`;
  if (transfers.length === 0) return [owner, 'No transfers.'];
  const rows = transfers.map((row) => [row.id, stateWords(row), amount(row.size), harmless(row.name)]);
  const lines = table([['id', 'state', 'size', 'file'], ...rows]);
  const all = lines.flatMap((line, at) => {
    const row = transfers[at - 1];
    return row === undefined ? [line] : [line, ...explained(row)];
  });
  return [owner, ...all, `${counted(transfers.length, 'transfer')}.`];
}
