import type { FitLine } from '../../contract/rule-check.ts';
import { sampleType, type SampleType } from '../sample-type.ts';
import type { FitSide } from './fit-side.ts';

/** Types are compared by what they hold, GDAL's names and numpy's alike. Pure. */
export function fitType(file: FitSide, other: FitSide): FitLine {
  const [mine, its] = [read(file), read(other)];
  const shown = { field: 'type', file: mine?.name ?? file.type, other: its?.name ?? other.type } as const;
  if (mine === null || its === null) return { ...shown, outcome: 'not-comparable', reason: null };
  if (mine.name === its.name) return { ...shown, outcome: 'same', reason: null };
  const fate = holdsAll(its, mine) ? 'all of them fit' : 'some may be rounded or lost';
  const reason = `The file's values are ${mine.name}: kept as ${its.name} ${fate}.`;
  return { ...shown, outcome: 'differs', reason };
}

function read({ type }: FitSide): (SampleType & { readonly name: string }) | null {
  const known = type === null ? null : sampleType(type);
  return known === null ? null : { ...known, name: nameOf(known) };
}

/** Digits of whole numbers that a float of so many bits holds exactly. */
const wholeBits: Readonly<Record<number, number>> = { 16: 11, 32: 24, 64: 53 };

/** Whether each value of one type is a value of the other. */
function holdsAll(wide: SampleType, narrow: SampleType): boolean {
  if (wide.kind === narrow.kind) return wide.bits >= narrow.bits;
  if (narrow.kind !== 'signed' && narrow.kind !== 'unsigned') return false;
  const digits = narrow.kind === 'signed' ? narrow.bits - 1 : narrow.bits;
  if (wide.kind === 'float') return (wholeBits[wide.bits] ?? 0) >= digits;
  return wide.kind === 'signed' && wide.bits > digits;
}

/** GDAL's name, which people of this field know. */
function nameOf({ kind, bits }: SampleType): string {
  if (kind === 'unsigned') return bits === 8 ? 'Byte' : `UInt${bits}`;
  const names = { float: 'Float', signed: 'Int', complex: 'CFloat' } as const;
  return `${names[kind]}${kind === 'complex' ? bits / 2 : bits}`;
}
