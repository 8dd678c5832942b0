import { assertNever } from '../../../contract/assert-never.ts';
import { dataType } from '../../../contract/rasters/data-type.ts';
import { type FillMeaning, fillValueMeaning } from '../../../contract/rasters/fill-value-meaning.ts';
import { intervalParts } from '../../../contract/rasters/interval-parts.ts';
import { unitShort } from '../../../contract/rasters/unit-short.ts';
import { valuePeriod } from '../../../contract/rasters/value-period.ts';
import type { RasterSourceView } from '../../../contract/window/rasters.ts';
import { amount } from './amount.ts';
import { counted } from './counted.ts';

/** `26 MB`; what holds nothing, or is derived from other sources, is `empty`. */
export const sizeWords = (size: number | null): string =>
  size === null ? '' : size === 0 ? 'empty' : amount(size);

/** `float32` for numpy's `f4`. */
export function typeWords(dtype: string | null): string {
  const type = dtype === null ? null : dataType(dtype);
  if (type === null) return dtype ?? '';
  const names = { float: 'float', signed: 'int', unsigned: 'uint', bool: 'bool' } as const;
  return type.kind === 'bool' ? 'bool' : `${names[type.kind]}${type.bits}`;
}

/** `-9999`, `3.4028234663852886e+38 (largest float32)`. */
export function fillWords(dtype: string | null, fillValue: string | null): string {
  if (fillValue === null) return '';
  const fill = fillValueMeaning(dtype, fillValue);
  if (fill === null) return fillValue;
  const number =
    Number.isSafeInteger(fill.value) || !Number.isInteger(fill.value) ? String(fill.value) : fillValue;
  const meaning = meaningWords(fill.meaning, dtype);
  return meaning === '' ? number : `${number} (${meaning})`;
}

function meaningWords(meaning: FillMeaning, dtype: string | null): string {
  switch (meaning) {
    case 'largest':
    case 'smallest':
      return `${meaning} ${typeWords(dtype)}`;
    case 'largest-float32':
      return 'largest float32';
    case 'smallest-float32':
      return 'smallest float32';
    case 'nan':
      return 'not a number';
    case 'infinite':
    case 'zero':
    case 'custom':
      return '';
    default:
      return assertNever(meaning);
  }
}

/** `every 5 min`; the portal's own text where it cannot be read. */
export function intervalWords(interval: string | null): string {
  if (interval === null) return '';
  const parts = intervalParts(interval);
  if (parts === null) return interval;
  const units = [
    [parts.days, 'd'],
    [parts.hours, 'h'],
    [parts.minutes, 'min'],
    [parts.seconds, 's'],
  ] as const;
  const words = units.flatMap(([number, unit]) => (number === 0 ? [] : [`${number} ${unit}`]));
  return words.length === 0 ? '' : `every ${words.join(' ')}`;
}

/** `2024-01-01 01:00 – 2024-01-01 02:00 UTC`; `undated` where the portal knows no time. */
export function periodWords({
  firstValue,
  lastValue,
}: Pick<RasterSourceView, 'firstValue' | 'lastValue'>): string {
  const period = valuePeriod(firstValue, lastValue);
  switch (period.kind) {
    case 'undated':
      return 'undated';
    case 'moment':
      return `${minute(period.at)} UTC`;
    case 'period':
      return `${minute(period.from)} – ${minute(period.to)} UTC`;
    default:
      return assertNever(period);
  }
}

const minute = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** `0.5 × 0.5 m`; without the unit where the projection is not known. */
export function pixelWords({ pixelSize, unit }: Pick<RasterSourceView, 'pixelSize' | 'unit'>): string {
  if (pixelSize === null) return '';
  const [x, y] = pixelSize.map(Math.abs);
  return `${x} × ${y}${unit === null ? '' : ` ${unitShort(unit)}`}`;
}

/** `2 layers, 1 label type`, or `unused`. */
export function usedWords({ layers, labelTypes }: Pick<RasterSourceView, 'layers' | 'labelTypes'>): string {
  const words = [
    ...(layers === 0 ? [] : [counted(layers, 'layer')]),
    ...(labelTypes === 0 ? [] : [counted(labelTypes, 'label type')]),
  ];
  return words.length === 0 ? 'unused' : words.join(', ');
}
