import { expect, test } from 'vitest';
import { type CfVariable, readPacking } from '../../../src-main/inspect/hdf5/cf-packing.ts';

type Attributes = Readonly<Record<string, readonly number[] | null>>;

const short = { isFloat: false, signed: true, size: 2 };
const single = { isFloat: true, signed: true, size: 4 };
const packing = (attributes: Attributes, type: CfVariable['type'] = short) =>
  readPacking({ numbers: (name) => attributes[name], type });

test.each<[Attributes, number, number | null]>([
  [{}, 5, 5],
  [{ scale_factor: [300], add_offset: [86_400] }, 2, 87_000],
  [{}, -32_767, null],
  [{ _FillValue: [-1] }, -32_767, -32_767],
  [{ _FillValue: [-1] }, -1, null],
  [{ missing_value: [-1, -2] }, -2, null],
  [{ valid_range: [0, 10] }, 11, null],
  [{ valid_min: [0] }, -1, null],
  [{ valid_max: [10] }, 11, null],
  [{ valid_range: [0, 10], scale_factor: [100] }, 10, 1000],
])('%j: %d is %d', (attributes, stored, value) => {
  expect(packing(attributes)?.(stored)).toBe(value);
});

test.each([
  [{ isFloat: false, signed: true, size: 1 }, -127, -127],
  [{ isFloat: false, signed: false, size: 2 }, 65_535, null],
  [{ isFloat: false, signed: true, size: 4 }, -2_147_483_647, null],
  [{ isFloat: false, signed: false, size: 4 }, 4_294_967_295, null],
  // NumPy's "not a time", and what NetCDF leaves, two above it.
  [{ isFloat: false, signed: true, size: 8 }, Number(-9223372036854775808n), null],
  [{ isFloat: false, signed: true, size: 8 }, Number(-9223372036854775806n), null],
  [{ isFloat: true, signed: true, size: 8 }, 9.969209968386869e36, null],
  [single, Math.fround(9.969209968386869e36), null],
  [single, Number.NaN, null],
])('%j that were never written: %d is %d', (type, stored, value) => {
  expect(packing({}, type)?.(stored)).toBe(value);
});

test('a fill value is compared as the type of the values holds it', () => {
  expect(packing({ _FillValue: [-999.9] }, single)?.(Math.fround(-999.9))).toBeNull();
});

test('packing that is no number is not guessed', () => {
  expect(packing({ scale_factor: null })).toBeNull();
  expect(packing({ add_offset: [Number.NaN] })).toBeNull();
});
