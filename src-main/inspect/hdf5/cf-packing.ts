/** What a variable says of its values, as it is written. */
export interface CfVariable {
  /** Numbers of an attribute; null where it is there and holds none, undefined where it is not there. */
  readonly numbers: (name: string) => readonly number[] | null | undefined;
  /** Size in bytes. */
  readonly type: { readonly isFloat: boolean; readonly signed: boolean; readonly size: number };
}

/** A stored number as the value it stands for; null for one that stands for none. */
export type Unpack = (stored: number) => number | null;

/** What the NetCDF library leaves where nothing was written, for types that have it; -2^63 is also NumPy's "not a time". */
const signedFill: Readonly<Record<number, number>> = { 2: -32_767, 4: -2_147_483_647, 8: -(2 ** 63) };
const unsignedFill: Readonly<Record<number, number>> = { 2: 65_535, 4: 4_294_967_295, 8: 2 ** 64 };
const floatFill = 9.969_209_968_386_869e36;

/**
 * How numbers of a variable are read by the CF conventions: `scale_factor` and `add_offset`, and what is missing by
 * `_FillValue`, `missing_value`, `valid_range`, `valid_min` and `valid_max`, which are compared with what is stored. Null
 * where the packing cannot be read. Pure.
 */
export function readPacking({ numbers, type }: CfVariable): Unpack | null {
  const scale = single(numbers('scale_factor'), 1);
  const offset = single(numbers('add_offset'), 0);
  if (scale === null || offset === null) return null;
  const asStored = (value: number): number => (type.isFloat && type.size === 4 ? Math.fround(value) : value);
  const fills = [...(numbers('_FillValue') ?? defaultFill(type)), ...(numbers('missing_value') ?? [])];
  const missing = new Set(fills.map(asStored));
  const [range, [low], [high]] = ['valid_range', 'valid_min', 'valid_max'].map((name) =>
    (numbers(name) ?? []).map(asStored),
  ) as [number[], number[], number[]];
  const least = low ?? range[0] ?? Number.NEGATIVE_INFINITY;
  const most = high ?? range[1] ?? Number.POSITIVE_INFINITY;
  return (stored) =>
    !Number.isFinite(stored) || missing.has(stored) || stored < least || stored > most
      ? null
      : stored * scale + offset;
}

function defaultFill({ isFloat, signed, size }: CfVariable['type']): readonly number[] {
  const fill = isFloat ? floatFill : (signed ? signedFill : unsignedFill)[size];
  return fill === undefined ? [] : [fill];
}

function single(values: readonly number[] | null | undefined, otherwise: number): number | null {
  if (values === undefined) return otherwise;
  const [value] = values ?? [];
  return value !== undefined && Number.isFinite(value) ? value : null;
}
