/** A type of pixel values by its kind and bits, whichever program named it. */
export interface SampleType {
  readonly kind: 'float' | 'signed' | 'unsigned' | 'complex';
  readonly bits: number;
}

const gdalKinds: Readonly<Record<string, SampleType['kind']>> = {
  Float: 'float',
  Int: 'signed',
  UInt: 'unsigned',
  CFloat: 'complex',
  CInt: 'complex',
};
const numpyKinds: Readonly<Record<string, SampleType['kind']>> = {
  f: 'float',
  i: 'signed',
  u: 'unsigned',
  c: 'complex',
};
const numpyNames: Readonly<Record<string, SampleType['kind']>> = {
  float: 'float',
  int: 'signed',
  uint: 'unsigned',
  complex: 'complex',
};

/** Reads GDAL's names ("Byte", "Float32") and numpy's ("u1", "<f4", "float32"); null for others. Pure. */
export function sampleType(name: string): SampleType | null {
  const text = name.trim();
  if (text === 'Byte') return { kind: 'unsigned', bits: 8 };
  return (
    read(/^([A-Za-z]+?)(\d+)$/u, text, gdalKinds, 1) ??
    read(/^[<>=|]?([a-z])(\d+)$/u, text, numpyKinds, 8) ??
    read(/^([a-z]+?)(\d+)$/u, text, numpyNames, 1)
  );
}

function read(
  shape: RegExp,
  text: string,
  kinds: Readonly<Record<string, SampleType['kind']>>,
  bitsPer: number,
): SampleType | null {
  const [, word = '', digits = ''] = shape.exec(text) ?? [];
  const kind = kinds[word];
  return kind === undefined ? null : { kind, bits: Number(digits) * bitsPer };
}

/** A number as a pixel of this type holds it; null where it cannot. Floats round; 64-bit integers are as exact as numbers. Pure. */
export function asSample({ kind, bits }: SampleType, value: number): number | null {
  if (kind === 'float' || kind === 'complex') {
    const held = bits === 32 || kind === 'complex' ? Math.fround(value) : value;
    return Number.isFinite(value) && !Number.isFinite(held) ? null : held;
  }
  if (!Number.isInteger(value)) return null;
  const [least, most] = kind === 'signed' ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  return value >= least && value <= most ? value : null;
}

/** Whether a pixel of this type can have the value; types that are not known can have any. Pure. */
export function holdsValue(name: string, value: number): boolean {
  const known = sampleType(name);
  return known === null || asSample(known, value) !== null;
}

/** The value people use for "no data" in rasters of a type: -9999 where it fits, else the type's largest. Pure. */
export function usualNoData(name: string): string {
  const known = sampleType(name);
  if (known === null || asSample(known, -9999) !== null) return '-9999';
  return known.kind === 'signed' ? String(-(2 ** (known.bits - 1))) : String(2 ** known.bits - 1);
}
