/** A numpy type by its parts. `bits` of one value; a bool is one byte. */
export interface DataType {
  readonly kind: 'float' | 'signed' | 'unsigned' | 'bool';
  readonly bits: number;
}

const kinds = { f: 'float', i: 'signed', u: 'unsigned', b: 'bool' } as const;

/** What "f4", "<u1" or "|b1" says; null for what holds no plain numbers. */
export function dataType(dtype: string): DataType | null {
  const [, letter = '', bytes = ''] = /^[<>=|]?([fiub])([1248]|16)$/u.exec(dtype.trim()) ?? [];
  if (letter === '') return null;
  return { kind: kinds[letter as keyof typeof kinds], bits: 8 * Number(bytes) };
}
