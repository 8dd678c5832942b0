import { describe, expect, test } from 'vitest';
import { affordableGrid } from '../../../src-main/inspect/preview/affordable-grid.ts';
import { chooseImage } from '../../../src-main/inspect/preview/choose-image.ts';
import { isNoData } from '../../../src-main/inspect/preview/is-no-data.ts';
import { sampleReader } from '../../../src-main/inspect/preview/sample-reader.ts';
import { type SamplingGrid, samplingGrid } from '../../../src-main/inspect/preview/sampling-grid.ts';
import { heldNoData } from '../../../src-main/inspect/tiff/held-no-data.ts';
import { shadeLevels } from '../../../src-main/inspect/preview/shade-levels.ts';
import type { TiffImage } from '../../../src-main/inspect/tiff/read-image.ts';
import { undoPredictor } from '../../../src-main/inspect/preview/undo-predictor.ts';

const square = (side: number) => ({ width: side, height: side });
const layout: TiffImage = {
  ...{ width: 100_000, height: 50_000, samples: 1, bits: [32], formats: [3], compression: 8, predictor: 1 },
  ...{ planar: 'together' as const, tiled: true, blockWidth: 256, blockHeight: 256 },
  ...{ offsets: null, byteCounts: null, directory: { offset: 8, next: 0, end: 0, entries: new Map() } },
};

describe('the image a preview is made from', () => {
  test.each([
    ['a small one is itself', 400, [200], 400],
    ['the smallest overview that is large enough', 8192, [4096, 2048, 1024, 512, 256], 512],
    ['in whichever order they are', 8192, [1000, 600, 2000], 600],
    ['a smaller overview, rather than a large image', 100_000, [300, 150], 300],
    ['the image, rather than a few pixels', 100_000, [64], 100_000],
  ])('%s', (_, main, overviews, chosen) => {
    expect(chooseImage(square(main), overviews.map(square)).width).toBe(chosen);
  });
});

describe('which pixels are looked at', () => {
  const side = ({ xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] }): number =>
    Math.max(xs.length, ys.length);

  const finest = (image: TiffImage): SamplingGrid => samplingGrid(image, Number.POSITIVE_INFINITY);

  test('every one of a small image, and the middles of a larger one', () => {
    expect(finest({ ...layout, ...square(3) })).toMatchObject({ step: 1, xs: [0, 1, 2], ys: [0, 1, 2] });
    const { step, xs } = finest({ ...layout, width: 1025, height: 2 });
    expect([step, xs[0], xs[1], xs.at(-1), xs.length]).toEqual([3, 1, 4, 1023, 342]);
  });

  test('never more than 512, whatever its shape', () => {
    for (const width of [1, 511, 512, 513, 1024, 99_999])
      expect(side(finest({ ...layout, width, height: 700 }))).toBeLessThanOrEqual(512);
  });

  test('no more is unpacked than may be, and the picture is coarser for it', () => {
    const most = 100 * 1024 * 1024;
    const { xs, ys, step } = samplingGrid(layout, most);
    const blocks = (places: readonly number[]): number =>
      new Set(places.map((at) => Math.floor(at / 256))).size;
    expect(blocks(xs) * blocks(ys) * 256 * 256 * 4).toBeLessThanOrEqual(most);
    expect(step).toBeGreaterThan(finest(layout).step);
  });

  test('one pixel at the least', () => {
    const { xs, ys } = samplingGrid({ ...layout, blockWidth: 2 ** 31, blockHeight: 2 ** 31 }, 1);
    expect([xs.length, ys.length]).toEqual([1, 1]);
  });

  test('as fine as this computer is fast', async () => {
    const stepAt = async (bytesPerMs: number): Promise<number> => {
      let clock = 0;
      const sample = ({ cost }: SamplingGrid): Promise<void> => {
        clock += cost / bytesPerMs;
        return Promise.resolve();
      };
      return (await affordableGrid(layout, sample, () => clock)).step;
    };
    const [slow, usual, fast] = [await stepAt(1000), await stepAt(100_000), await stepAt(400_000)];
    expect(slow).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(fast);
  });

  test('a picture that costs little is made at once', async () => {
    const grid = await affordableGrid(
      { ...layout, ...square(900) },
      () => expect.unreachable(),
      () => 0,
    );
    expect(grid.step).toBe(2);
  });
});

describe('values', () => {
  const bytes = (hex: string): DataView<ArrayBuffer> =>
    new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer);
  const reader = (formats: number, bits: number, littleEndian = true) =>
    sampleReader({ bits: [bits], formats: [formats], planar: 'together' }, 0, littleEndian);

  test.each([
    ['Byte', 1, 8, 'ff', 255],
    ['Int8', 2, 8, 'ff', -1],
    ['UInt16', 1, 16, '0102', 513],
    ['Int32', 2, 32, 'feffffff', -2],
    ['UInt64', 1, 64, 'feffffffffffffff', 18446744073709551614n],
    ['Int64', 2, 64, '0100000000000080', -9223372036854775807n],
    ['half floats', 3, 16, 'e1f0', -9992],
    ['Float32', 3, 32, '0000c03f', 1.5],
    ['Float64', 3, 64, '000000000000f83f', 1.5],
    ['CFloat32, its real part', 6, 64, '0000c03f00000040', 1.5],
    ['CInt16, its real part', 5, 32, 'feff0100', -2],
  ])('%s', (_, format, bits, hex, value) => {
    expect(reader(format, bits)(bytes(hex), 0)).toBe(value);
  });

  test('the other order of bytes, the second pixel, the second band', () => {
    expect(reader(1, 16, false)(bytes('00010203'), 1)).toBe(0x0203);
    const second = { bits: [8, 16], formats: [1, 1], planar: 'together' } as const;
    expect(sampleReader(second, 1, true)(bytes('aa0100bb0200'), 1)).toBe(2);
    expect(sampleReader({ ...second, planar: 'apart' }, 1, true)(bytes('01000200'), 1)).toBe(2);
  });

  test('fewer bits than a byte, the highest first', () => {
    expect([0, 1, 2].map((at) => reader(1, 1)(bytes('a0'), at))).toEqual([1, 0, 1]);
    expect([0, 1].map((at) => reader(1, 12)(bytes('abcdef'), at))).toEqual([0xabc, 0xdef]);
  });

  test('differences are added up, of each band by itself', () => {
    const row = undoPredictor(bytes('010a020b'), { ...layout, predictor: 2, bits: [8, 8], samples: 2 }, true);
    expect([0, 1, 2, 3].map((at) => row.getUint8(at))).toEqual([1, 10, 3, 21]);
  });

  test('the bytes of floats are brought together', () => {
    // 1.5 and 1.5: 3f c0 00 00 each; highest bytes first, as differences.
    const packed = bytes('3f00810040000000');
    const row = undoPredictor(packed, { ...layout, predictor: 3, blockWidth: 2 }, true);
    expect([row.getFloat32(0, true), row.getFloat32(4, true)]).toEqual([1.5, 1.5]);
  });
});

describe('no data', () => {
  const [lowest, half] = [-3.4028234663852886e38, { format: 3, bits: 16 }];
  const [single, double, byte] = [
    { format: 3, bits: 32 },
    { format: 3, bits: 64 },
    { format: 1, bits: 8 },
  ];
  const [signed, unsigned] = [
    { format: 2, bits: 64 },
    { format: 1, bits: 64 },
  ];
  test.each([
    ['-9999', single, -9999, true],
    ['-9999', single, -9998, false],
    ['-9999,0', single, -9999, true],
    ['-9999.9', single, Math.fround(-9999.9), true],
    ['-9999', single, Math.fround(-9999.001), true],
    ['-9999', single, Math.fround(-9999.01), false],
    [String(lowest), single, lowest, true],
    ['-3.40282306074e+38', single, lowest, true],
    ['1e-300', double, 1e-300 * (1 + 2 ** -52), true],
    ['-9999', double, -9999.0001, false],
    ['nan', single, Number.NaN, true],
    [null, single, Number.NaN, true],
    [null, single, Number.POSITIVE_INFINITY, true],
    ['-9999', half, -9992, false],
    ['-9992', half, -9992, true],
    [null, byte, 0, false],
    ['0', byte, 0, true],
    ['0.5', byte, 0, true],
    ['-1', byte, 255, false],
    ['256', byte, 0, false],
    ['9223372036854775807', signed, 9223372036854775807n, true],
    ['9223372036854775807', signed, 9223372036854775806n, false],
    ['18446744073709551615', unsigned, 18446744073709551615n, true],
    ['18446744073709551615', unsigned, 18446744073709551614n, false],
  ])('%s in %o: %d', (written, kind, value, gap) => {
    expect(isNoData(written === null ? null : heldNoData(written, kind), kind)(value)).toBe(gap);
  });

  test('level 0 is no data, 1 the least and 255 the greatest value', () => {
    const { levels, ...rest } = shadeLevels(Float64Array.of(10, Number.NaN, 30, 20));
    expect([...Buffer.from(levels, 'base64')]).toEqual([1, 0, 255, 128]);
    expect(rest).toEqual({ min: 10, max: 30, noDataShare: 0.25 });
  });

  test('one value is one level; none is no figure; the widest range is still one', () => {
    expect([...Buffer.from(shadeLevels(Float64Array.of(5, 5)).levels, 'base64')]).toEqual([1, 1]);
    expect(shadeLevels(Float64Array.of(Number.NaN))).toMatchObject({ min: null, max: null, noDataShare: 1 });
    const wide = shadeLevels(Float64Array.of(-Number.MAX_VALUE, 0, Number.MAX_VALUE));
    expect([...Buffer.from(wide.levels, 'base64')]).toEqual([1, 128, 255]);
  });
});
