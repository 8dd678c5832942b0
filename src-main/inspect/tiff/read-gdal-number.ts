/** What Microsoft's C library writes for values that are no numbers; GDAL knows these spellings only. */
const infinite = /^([+-]?)1\.#inf/iu;
const notANumber = /^(?:-1\.#(?:QNAN|IND)|1\.#(?:QNAN|SNAN))/u;
/** GDAL looks so far for a comma. */
const commaReach = 50;

const hexadecimal = /^([+-]?)0x([\da-f]*)(?:\.([\da-f]*))?(?:p([+-]?\d+))?/iu;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iu;
const named = /^([+-]?)(inf|nan)/iu;

/**
 * A number as GDAL reads one that is kept as text (CPLAtofM upon the C library's strtod): the longest beginning that is a
 * number, with a point or a comma, in decimal or hexadecimal digits, NaN and infinity in C's and Microsoft's spellings.
 * Null where no number begins, for which GDAL takes 0. Pure.
 */
export function readGdalNumber(text: string): number | null {
  const bare = text.replace(/^ +/u, '');
  if (notANumber.test(bare)) return Number.NaN;
  const sign = infinite.exec(bare)?.[1];
  if (sign !== undefined && sign !== '+') return signed(sign, Number.POSITIVE_INFINITY);
  return strtod(withPoint(bare));
}

/** Whichever of comma and point comes first is the decimal one; the first of the other kind ends the number. */
function withPoint(text: string): string {
  const [mark] = /[.,]/u.exec(text.slice(0, commaReach)) ?? [];
  return mark === ',' ? text.replace('.', ' ').replace(',', '.') : text;
}

function strtod(text: string): number | null {
  const bare = text.replace(/^[\t-\r ]+/u, '');
  const [, sign = '', name] = named.exec(bare) ?? [];
  if (name !== undefined)
    return name.toLowerCase() === 'nan' ? Number.NaN : signed(sign, Number.POSITIVE_INFINITY);
  const hex = ofHexadecimal(bare);
  if (hex !== null) return hex;
  const found = decimal.exec(bare);
  return found === null ? null : Number(found[0]);
}

/** Digits behind the point and the exponent count in powers of two. */
function ofHexadecimal(text: string): number | null {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = hexadecimal.exec(text) ?? [];
  if (whole === '' && fraction === '') return null;
  const power = Math.max(-2200, Math.min(2200, Number(exponent) - 4 * fraction.length));
  // Two steps: a power below the least number there is would be 0 by itself.
  const half = Math.trunc(power / 2);
  return signed(sign, Number(`0x${whole}${fraction}`) * 2 ** half * 2 ** (power - half));
}

const signed = (sign: string, value: number): number => (sign === '-' ? -value : value);
