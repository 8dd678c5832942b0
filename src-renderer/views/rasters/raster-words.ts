import { type DataType, dataType } from '../../../src-main/contract/rasters/data-type.ts';
import { fillValueMeaning } from '../../../src-main/contract/rasters/fill-value-meaning.ts';
import { intervalParts } from '../../../src-main/contract/rasters/interval-parts.ts';
import { unitShort } from '../../../src-main/contract/rasters/unit-short.ts';
import { valuePeriod } from '../../../src-main/contract/rasters/value-period.ts';
import type { RasterSourceView } from '../../../src-main/contract/window/rasters.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { harmless } from '../../text/harmless.ts';

type Text = Pick<WindowText, 't' | 'format'>;
type Source = RasterSourceView;

/** Bytes; nothing stored is empty, not "0 B". */
export function sizeWords(size: number | null, { t, format }: Text): string {
  if (size === null) return format.none;
  return size === 0 ? t('rasters.empty') : format.bytes(size);
}

/** "0.5 × 0.5 m", without the sign: which way rows go is a fact of its own. */
export function pixelWords(
  { pixelSize, unit }: Pick<Source, 'pixelSize' | 'unit'>,
  { format }: Text,
): string {
  if (pixelSize === null) return format.none;
  const size = pixelSize.map((each) => format.figure(Math.abs(each))).join(' × ');
  return unit === null ? size : `${size} ${unitShort(unit)}`;
}

/** The projection's name where it is known here, else as the portal writes it. */
export function projectionWords(
  { projection, projectionName }: Pick<Source, 'projection' | 'projectionName'>,
  { format }: Text,
): string {
  return harmless(projectionName ?? projection ?? format.none);
}

/** What the values are: "32-bit decimal numbers (f4)". */
export function typeWords(dtype: string | null, text: Text): string {
  if (dtype === null) return text.format.none;
  const type: DataType | null = dataType(dtype);
  if (type === null) return harmless(dtype);
  const value = text.t(`rasters.type.${type.kind}`, { bits: type.bits });
  return text.t('rasters.withMeaning', { value, meaning: harmless(dtype) });
}

/** A fill value with what it stands for; the portal's own text, for 64-bit integers are no exact numbers here. */
export function fillWords(
  { dtype, fillValue }: Pick<Source, 'dtype' | 'fillValue'>,
  { t, format }: Text,
): string {
  if (fillValue === null) return format.none;
  const fill = fillValueMeaning(dtype, fillValue);
  const value = harmless(fillValue);
  return fill === null
    ? value
    : t('rasters.withMeaning', { value, meaning: t(`rasters.fill.${fill.meaning}`) });
}

/** "every 5 minutes". */
export function intervalWords(interval: string | null, { t, format }: Text): string {
  if (interval === null) return format.none;
  const parts = intervalParts(interval);
  if (parts === null) return harmless(interval);
  const units = [
    parts.days > 0 ? t('rasters.day', { count: parts.days }) : '',
    parts.hours > 0 ? t('rasters.hour', { count: parts.hours }) : '',
    parts.minutes > 0 ? t('rasters.minute', { count: parts.minutes }) : '',
    parts.seconds > 0 ? t('rasters.second', { count: parts.seconds }) : '',
  ].filter(Boolean);
  return t('rasters.interval', { length: units.join(' ') || t('rasters.second', { count: 0 }) });
}

/** When its values are of; `short`: days only, for a list. */
export function periodWords(
  { firstValue, lastValue }: Pick<Source, 'firstValue' | 'lastValue'>,
  { t, format }: Text,
  length: 'short' | 'long',
): string {
  const period = valuePeriod(firstValue, lastValue);
  const say = length === 'short' ? format.date : format.dateTime;
  switch (period.kind) {
    case 'undated':
      return t('rasters.undated');
    case 'moment':
      return say(period.at);
    case 'period': {
      const [from, to] = [say(period.from), say(period.to)];
      return from === to ? from : t('rasters.period', { from, to });
    }
  }
}

/** "2 layers, 1 label type". */
export function usedWords(
  { layers, labelTypes }: Pick<Source, 'layers' | 'labelTypes'>,
  { t }: Text,
): string {
  const users = [
    layers > 0 ? t('rasters.layers', { count: layers }) : '',
    labelTypes > 0 ? t('rasters.labelTypes', { count: labelTypes }) : '',
  ].filter(Boolean);
  return users.join(', ') || t('rasters.unused');
}

/** The portal's word for access in the window's language; one that is new here as it is. */
export function accessWords(access: string | null, { t, format }: Text): string {
  switch (access) {
    case 'Public':
    case 'Common':
    case 'Private':
    case 'Hidden':
      return t(`rasters.access.${access}`);
    case null:
      return format.none;
    default:
      return harmless(access);
  }
}
