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

/** Whether a pixel of this type can have the value. Eight-byte floats take any number, four-byte ones the nearest they have. Pure. */
export function holds({ kind, bits }: SampleType, value: number | bigint): boolean {
  if (kind === 'complex') return holdsFloat(32, Number(value));
  if (kind === 'float') return holdsFloat(bits, Number(value));
  if (typeof value === 'number' && !Number.isInteger(value)) return false;
  const whole = BigInt(value);
  return whole === (kind === 'signed' ? BigInt.asIntN(bits, whole) : BigInt.asUintN(bits, whole));
}

/** Of half floats one has ten bits behind its first: between 8,192 and 16,384 only every eighth number is one. */
function holdsFloat(bits: number, value: number): boolean {
  if (!Number.isFinite(value) || bits === 64) return true;
  if (bits >= 32) return Number.isFinite(Math.fround(value));
  const power = Math.max(-14, Math.floor(Math.log2(Math.abs(value))));
  return value === 0 || (Math.abs(value) <= 65_504 && Number.isInteger(value * 2 ** (10 - power)));
}

/** The value people use for "no data" in rasters of a type: -9999 where it fits, else the type's largest. Pure. */
export function usualNoData(name: string): string {
  const known = sampleType(name);
  if (known === null || holds(known, -9999)) return '-9999';
  return known.kind === 'signed' ? String(-(2 ** (known.bits - 1))) : String(2 ** known.bits - 1);
}
