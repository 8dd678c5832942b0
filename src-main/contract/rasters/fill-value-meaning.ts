import { type DataType, dataType } from './data-type.ts';

/** `largest`, `smallest`: what its own type ends with. The two of float32 are told apart: they are met in wider types too. */
export type FillMeaning =
  | 'nan'
  | 'infinite'
  | 'zero'
  | 'largest'
  | 'smallest'
  | 'largest-float32'
  | 'smallest-float32'
  | 'custom';

export interface FillValue {
  /** As a number; of 64-bit integers the nearest one, so show the portal's text. */
  readonly value: number;
  readonly meaning: FillMeaning;
}

const largestFloat32 = 3.4028234663852886e38;

/**
 * What a fill value stands for. `fillValue`: a number in text, as the portal writes it; `dtype`: numpy's name, null where
 * it is not known. Null for a text that is no number.
 */
export function fillValueMeaning(dtype: string | null, fillValue: string): FillValue | null {
  const text = fillValue.trim();
  const value = numberIn(text);
  if (value === null) return null;
  const type = dtype === null ? null : dataType(dtype);
  return { value, meaning: plainMeaning(value) ?? floatMeaning(value, type) ?? wholeMeaning(text, type) };
}

/** As Python writes numbers. */
function numberIn(text: string): number | null {
  if (/^[+-]?nan$/iu.test(text)) return Number.NaN;
  if (/^[+-]?inf(?:inity)?$/iu.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text) ? Number(text) : null;
}

function plainMeaning(value: number): FillMeaning | null {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return 'infinite';
  return value === 0 ? 'zero' : null;
}

/** Rounded to 32 bits first: some write the value in fewer digits than it takes to tell it from its neighbours. */
function floatMeaning(value: number, type: DataType | null): FillMeaning | null {
  if (type !== null && type.kind !== 'float') return null;
  if (type?.bits === 16 && Math.abs(value) === 65_504) return value > 0 ? 'largest' : 'smallest';
  if (type?.bits === 64 && Math.abs(value) === Number.MAX_VALUE) return value > 0 ? 'largest' : 'smallest';
  if (Math.abs(Math.fround(value)) !== largestFloat32) return null;
  return value > 0 ? 'largest-float32' : 'smallest-float32';
}

/** By the digits, since the ends of 64-bit types are no exact numbers here; "255.0" is a whole number too. */
function wholeMeaning(text: string, type: DataType | null): FillMeaning {
  if (type === null || type.kind === 'float' || !/^[+-]?\d+(?:\.0*)?$/u.test(text)) return 'custom';
  const whole = BigInt(text.replace(/\..*$/u, '').replace(/^\+/u, ''));
  const [smallest, largest] = endsOf(type);
  if (whole === largest) return 'largest';
  return whole === smallest ? 'smallest' : 'custom';
}

function endsOf({ kind, bits }: DataType): readonly [smallest: bigint, largest: bigint] {
  if (kind === 'bool') return [0n, 1n];
  const states = 2n ** BigInt(bits);
  return kind === 'unsigned' ? [0n, states - 1n] : [-states / 2n, states / 2n - 1n];
}
