import type { FitLine } from '../../contract/rule-check.ts';
import { sampleType, type SampleType } from '../sample-type.ts';
import type { FitSide } from './fit-side.ts';

/** Types are compared by what they hold, GDAL's names and numpy's alike. Pure. */
export function fitType(file: FitSide, other: FitSide): FitLine {
  const [mine, its] = [read(file), read(other)];
  const shown = { field: 'type', file: mine?.name ?? file.type, other: its?.name ?? other.type } as const;
  if (mine === null || its === null) return { ...shown, outcome: 'not-comparable', reason: null };
  if (mine.name === its.name) return { ...shown, outcome: 'same', reason: null };
  const reason = `The file's values are ${mine.name}: kept as ${its.name} some may be rounded or lost.`;
  return { ...shown, outcome: 'differs', reason };
}

function read({ type }: FitSide): (SampleType & { readonly name: string }) | null {
  const known = type === null ? null : sampleType(type);
  return known === null ? null : { ...known, name: nameOf(known) };
}

/** GDAL's name, which people of this field know. */
function nameOf({ kind, bits }: SampleType): string {
  if (kind === 'unsigned') return bits === 8 ? 'Byte' : `UInt${bits}`;
  const names = { float: 'Float', signed: 'Int', complex: 'CFloat' } as const;
  return `${names[kind]}${kind === 'complex' ? bits / 2 : bits}`;
}
