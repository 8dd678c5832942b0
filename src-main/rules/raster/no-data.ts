import type { BandFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import { bandNoData } from '../no-data-value.ts';
import { freeValue } from '../mend/free-value.ts';
import { hasStaleStatistics } from '../mend/has-stale-statistics.ts';
import type { RasterRule } from './raster-rule.ts';

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
  return hasStaleStatistics(band) ? stale(band) : pass(`Its no-data value is ${wordsOf(band)}.`);
};

/** How it is written, and what that is where not everybody would read it so. */
const wordsOf = ({ noData: written, noDataRead }: BandFacts): string =>
  noDataRead === undefined ? String(written) : `${noDataRead}, written as "${written}"`;

const mend = { kind: 'no-data' } as const;

/** What pixels without data have once its line was run. */
function remedyOf(band: BandFacts): string {
  const { value, type } = freeValue(band, false);
  if (type !== null)
    return `Give the value that pixels without data have. ${precisely(band)} has none to spare: this line makes ${type} of it, where ${value} can be none of its values.`;
  const why = value === '-10000' ? ', which is what -9999 becomes in half floats' : '';
  return `Give the value that pixels without data have; by this line it is ${value}${why}.`;
}

const notSet = (band: BandFacts): Judgement => ({
  outcome: 'refuse',
  reason: 'It does not say which value means "no data".',
  remedy: remedyOf(band),
  mend,
});

const impossible = (band: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: `Its no-data value is ${wordsOf(band)}, which no ${precisely(band)} pixel can have.`,
  remedy: remedyOf(band),
  mend,
});

const precisely = ({ type, bits }: BandFacts): string =>
  bits === undefined ? type : `${type} of ${bits} bits`;

const notANumber = (band: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: 'Its no-data value is NaN, which equals nothing: programs that compare values do not find it.',
  remedy: `Change it, and the pixels that have it, to ${becoming(band)}.`,
  mend,
});

function masked(band: BandFacts): Judgement {
  const isBeside = hidesToo(band);
  return {
    outcome: band.noData === null ? 'refuse' : 'advice',
    reason: `It says by a mask which pixels have no data, ${besides(band)}: a program that goes by values takes what lies below the mask for data.`,
    remedy: isBeside
      ? 'Write the mask into the values. No line is given for it: gdalwarp would make data of the pixels that have its no-data value.'
      : `Write the mask into the values: pixels without data become ${becoming(band)}.`,
    mend: isBeside ? null : mend,
  };
}

/** A value that hides pixels besides those that the mask hides. */
const hidesToo = (band: BandFacts): boolean => bandNoData(band)?.fits === true;

const besides = (band: BandFacts): string =>
  band.noData === null ? 'and by no value' : `whatever its no-data value ${wordsOf(band)} says`;

const behindAlpha = (band: BandFacts): Judgement => ({
  outcome: 'refuse',
  reason:
    'It says by an alpha band which pixels have no data, and by no value: a program that goes by values takes what lies below for data.',
  remedy: `Write it into the values: pixels without data become ${becoming(band)}.`,
  mend,
});

/** The value, and the type where another is needed for it. */
function becoming(band: BandFacts): string {
  const { value, type } = freeValue(band, false);
  return type === null
    ? value
    : `${value}, and all of them ${type}, since ${precisely(band)} has no value to spare`;
}

const stale = (band: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: `Its no-data value is ${wordsOf(band)}, but the statistics in it count that as data: programs choose their colours by them.`,
  remedy: 'Have them taken out, or calculated anew.',
  mend: { kind: 'drop-statistics' },
});
