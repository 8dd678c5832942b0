import type { MetadataItem } from './gdal-metadata.ts';

/** What ExtraSamples says of a sample beyond those of the colours: associated or unassociated alpha. */
const alphaKinds = new Set([1, 2]);
const rgb = 2;

interface Samples {
  readonly samples: number;
  readonly photometric: number;
  /** One for each sample beyond the colours; null where the tag is missing. */
  readonly extraSamples: readonly number[] | null;
  readonly metadata: readonly MetadataItem[];
}

/** Which band (from 0) holds no values, but which pixels of the others have some; null where none does. Pure. */
export function alphaBand({ samples, photometric, extraSamples, metadata }: Samples): number | null {
  const named = metadata.find(({ role, value }) => role === 'colorinterp' && value.toLowerCase() === 'alpha');
  if (named !== undefined) return named.sample;
  const extra = extraSamples ?? [];
  const colours = Math.max(samples - extra.length, photometric === rgb ? 3 : 1);
  const found = extra.findIndex((each, at) => alphaKinds.has(each) && colours + at < samples);
  return found === -1 ? null : colours + found;
}
