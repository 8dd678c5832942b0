const bits = 64;
const digits = /^[\t-\r ]*([+-]?)(\d+)/u;

/**
 * A 64-bit integer as GDAL reads one that is kept as text (the C library's strtoll and strtoull): the digits it begins
 * with, 0 where there are none. Too large a one is the type's end, and a negative one wraps round where there is no sign. Pure.
 */
export function readGdalInteger(text: string, kind: 'signed' | 'unsigned'): bigint {
  const [, sign = '', figures = '0'] = digits.exec(text) ?? [];
  const size = BigInt(figures);
  if (kind === 'unsigned') {
    const most = 2n ** 64n - 1n;
    if (size > most) return most;
    return BigInt.asUintN(bits, sign === '-' ? -size : size);
  }
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
  const value = sign === '-' ? -size : size;
  if (value < least) return least;
  return value > most ? most : value;
}
