import type { BandFacts } from '../../contract/file-facts.ts';
import { bandType } from '../band-type.ts';
import type { MetadataItem } from './gdal-metadata.ts';
import { heldNoData, type SampleKind } from './held-no-data.ts';
import { readGdalNumber } from './read-gdal-number.ts';
import type { TiffImage } from './read-image.ts';

/** What is said of all bands at once. */
interface Said {
  /** As written. */
  readonly noData: string | null;
  readonly metadata: readonly MetadataItem[];
  /** From 0. */
  readonly alpha: number | null;
}

/** The facts of each band. Pure. */
export function bandFacts({ bits, formats }: TiffImage, said: Said): readonly BandFacts[] {
  return bits.map((width, band) => {
    const kind = { format: formats[band] ?? 1, bits: width };
    const own = said.metadata.filter(({ sample }) => sample === band);
    const type = bandType(kind.format, width);
    return {
      ...{ type, noData: said.noData?.trim() ?? null },
      ...reading(said.noData, kind),
      ...(width < typeBits(type) && { bits: width }),
      ...factor('scale', own, 1),
      ...factor('offset', own, 0),
      ...(said.alpha === band && { alpha: true as const }),
      ...statisticsOf(own),
    };
  });
}

const typeBits = (type: string): number => (type === 'Byte' ? 8 : Number(/\d+$/u.exec(type)?.[0] ?? 0));

/** Numbers that everybody reads alike. */
const plainNumber = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|nan|[+-]?inf)$/iu;

function reading(text: string | null, kind: SampleKind): Pick<BandFacts, 'noDataRead'> {
  if (text === null) return {};
  const held = heldNoData(text, kind);
  const isPlain =
    typeof held === 'bigint'
      ? text.trim().replace(/^\+/u, '') === String(held)
      : plainNumber.test(text.trim());
  return isPlain ? {} : { noDataRead: words(held) };
}

function words(held: number | bigint): string {
  if (Number.isNaN(held)) return 'nan';
  return String(held).replace('Infinity', 'inf');
}

/** A number GDAL keeps in a role of its own; what changes nothing is left out. */
function factor(
  role: 'scale' | 'offset',
  items: readonly MetadataItem[],
  none: number,
): Pick<BandFacts, 'scale' | 'offset'> {
  const written = items.find((each) => each.role === role)?.value;
  const value = written === undefined ? none : (readGdalNumber(written) ?? 0);
  return value === none || !Number.isFinite(value) ? {} : { [role]: value };
}

function statisticsOf(items: readonly MetadataItem[]): Pick<BandFacts, 'statistics'> {
  const number = (name: string): number | null => {
    const written = items.find((each) => each.name === name)?.value;
    return written === undefined ? null : readGdalNumber(written);
  };
  const [minimum, maximum] = [number('STATISTICS_MINIMUM'), number('STATISTICS_MAXIMUM')];
  const known = [minimum, maximum].every(Number.isFinite);
  return known && minimum !== null && maximum !== null ? { statistics: { minimum, maximum } } : {};
}
