import type { BandFacts } from '../../contract/file-facts.ts';
import { bandNoData, typeOfBand } from '../no-data-value.ts';
import { holds, type SampleType } from '../sample-type.ts';
import { isScaled } from './values-band.ts';

/** What pixels without data get, and the type they need for it where their own has no value to spare. */
export interface FreeValue {
  readonly value: string;
  readonly type: 'Float32' | null;
}

/** Float32's lowest: no whole number, and no value calculated of one, is near it. */
export const lowest = '-3.4028234663852886e+38';
const usual = '-9999';

/** The value that no pixel with data has, by all that a header says; `converts`: the line makes Float32 of it anyway. Pure. */
export function freeValue(band: BandFacts, converts: boolean): FreeValue {
  const own = ownValue(band);
  const type = typeOfBand(band);
  if (converts) return { value: asFloat(band, type, own), type: null };
  if (own !== null) return { value: textOf(own), type: null };
  // Of half floats every eighth number is one there: -9999 is written as this.
  if (type?.kind === 'float' && type.bits === 16) return { value: '-10000', type: null };
  return type === null || holds(type, Number(usual))
    ? { value: usual, type: null }
    : { value: usual, type: 'Float32' };
}

/** The no-data value there is, if a pixel can have it and it equals itself. */
export function ownValue(band: BandFacts): number | bigint | null {
  const found = bandNoData(band);
  return found?.fits === true && !Number.isNaN(found.value) ? found.value : null;
}

export const textOf = (value: number | bigint): string => String(value).replace('Infinity', 'inf');

function asFloat(band: BandFacts, type: SampleType | null, own: number | bigint | null): string {
  if (isScaled(band)) return isReached(band, type) ? lowest : usual;
  if (own === null) return usual;
  if (type === null || type.kind === 'float' || type.kind === 'complex')
    return Object.is(Math.fround(Number(own)), Number(own)) ? textOf(own) : usual;
  // Larger ones are not alone in Float32: a neighbour is rounded to the same.
  return Math.abs(Number(own)) < 2 ** 24 ? textOf(own) : lowest;
}

/** Whether some pixel of whole numbers could mean the usual value. */
function isReached({ scale = 1, offset = 0 }: BandFacts, type: SampleType | null): boolean {
  if (type === null || type.kind === 'float' || type.kind === 'complex') return false;
  const [least, most] =
    type.kind === 'signed' ? [-(2 ** (type.bits - 1)), 2 ** (type.bits - 1)] : [0, 2 ** type.bits];
  const ends = [least * scale + offset, most * scale + offset];
  return Math.min(...ends) <= Number(usual) && Number(usual) <= Math.max(...ends);
}
