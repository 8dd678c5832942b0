import { expect, test } from 'vitest';
import { fillValueMeaning } from '../../../src-main/contract/rasters/fill-value-meaning.ts';

test.each([
  ['f4', '3.4028234663852886e+38', 'largest-float32', 3.4028234663852886e38],
  ['f4', '3.40282347e+38', 'largest-float32', 3.40282347e38],
  ['f8', '-3.4028234663852886e+38', 'smallest-float32', -3.4028234663852886e38],
  ['f8', '1.7976931348623157e+308', 'largest', Number.MAX_VALUE],
  ['f2', '-65504.0', 'smallest', -65504],
  ['f4', '-9999.0', 'custom', -9999],
  ['f4', '65504', 'custom', 65504],
  ['f4', '0', 'zero', 0],
  ['u1', '0', 'zero', 0],
  ['u1', '255', 'largest', 255],
  ['<u1', '255.0', 'largest', 255],
  ['u1', '254', 'custom', 254],
  ['i2', '-32768', 'smallest', -32768],
  ['i2', '32767', 'largest', 32767],
  ['i4', '-2147483648', 'smallest', -2147483648],
  ['i8', '-9223372036854775808', 'smallest', -(2 ** 63)],
  ['i8', '-9223372036854775807', 'custom', -(2 ** 63)],
  ['u8', '18446744073709551615', 'largest', 2 ** 64],
  ['f4', 'nan', 'nan', Number.NaN],
  ['f4', '-inf', 'infinite', Number.NEGATIVE_INFINITY],
  [null, '3.4028234663852886e+38', 'largest-float32', 3.4028234663852886e38],
  [null, '255', 'custom', 255],
  ['S10', '255', 'custom', 255],
] as const)('%s %s is %s', (dtype, text, meaning, value) => {
  expect(fillValueMeaning(dtype, text)).toEqual({ value, meaning });
});

test.each(['', 'none', '0x10', '1,5', '1e'])('%j is no number', (text) => {
  expect(fillValueMeaning('f4', text)).toBeNull();
});
