import type { BandFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import { bandNoData } from '../no-data-value.ts';
import { usualNoData } from '../sample-type.ts';
import type { RasterRule } from './raster-rule.ts';
import { replacedNoData } from './replaced-no-data.ts';

/** Lizard wants to be told which value is none. A mask or an alpha band says it too, but not in the values. */
export const noData: RasterRule = ({ bands, mask }) => {
  const [band] = bands;
  if (band === undefined) return null;
  if (mask === true) return masked(band);
  if (band.noData === null)
    return bands.some(({ alpha }) => alpha === true) ? behindAlpha(band) : notSet(band);
  const found = bandNoData(band);
  if (found?.fits !== true) return impossible(band);
  if (Number.isNaN(found.value)) return notANumber(band);
  return isCounted(band, Number(found.value)) ? stale(band) : pass(`Its no-data value is ${wordsOf(band)}.`);
};

/** How it is written, and what that is where not everybody would read it so. */
const wordsOf = ({ noData: written, noDataRead }: BandFacts): string =>
  noDataRead === undefined ? String(written) : `${noDataRead}, written as "${written}"`;

const assign = ({ type }: BandFacts) => ({ kind: 'assign-no-data', value: usualNoData(type) }) as const;

const remedyOf = ({ type }: BandFacts): string =>
  `Give the value that pixels without data have; ${usualNoData(type)} if there are none.`;

const notSet = (band: BandFacts): Judgement => ({
  outcome: 'refuse',
  reason: 'It does not say which value means "no data".',
  remedy: remedyOf(band),
  mend: assign(band),
});

const impossible = (band: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: `Its no-data value is ${wordsOf(band)}, which no ${precisely(band)} pixel can have.`,
  remedy: remedyOf(band),
  mend: assign(band),
});

const precisely = ({ type, bits }: BandFacts): string =>
  bits === undefined ? type : `${type} of ${bits} bits`;

function notANumber(band: BandFacts): Judgement {
  const mend = { kind: 'replace-no-data', value: usualNoData(band.type) } as const;
  return {
    outcome: 'advice',
    reason: 'Its no-data value is NaN, which equals nothing: programs that compare values do not find it.',
    remedy: `Change it, and the pixels that have it, to ${mend.value}.`,
    mend,
  };
}

function masked(band: BandFacts): Judgement {
  const mend = replacedNoData(band);
  return {
    outcome: band.noData === null ? 'refuse' : 'advice',
    reason: `It says by a mask which pixels have no data, ${besides(band)}: a program that goes by values takes what lies below the mask for data.`,
    remedy: `Write the mask into the values: pixels without data become ${mend.value}.`,
    mend,
  };
}

const besides = (band: BandFacts): string =>
  band.noData === null ? 'and by no value' : `whatever its no-data value ${wordsOf(band)} says`;

function behindAlpha(band: BandFacts): Judgement {
  const mend = replacedNoData(band);
  return {
    outcome: 'refuse',
    reason:
      'It says by an alpha band which pixels have no data, and by no value: a program that goes by values takes what lies below for data.',
    remedy: `Write it into the values: pixels without data become ${mend.value}.`,
    mend,
  };
}

/** Statistics that begin or end at the no-data value were made before it was one. */
const isCounted = ({ statistics }: BandFacts, value: number): boolean =>
  statistics !== undefined && (statistics.minimum === value || statistics.maximum === value);

const stale = (band: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: `Its no-data value is ${wordsOf(band)}, but the statistics in it count that as data: programs choose their colours by them.`,
  remedy: 'Have them calculated anew, or taken out.',
  mend: null,
});
