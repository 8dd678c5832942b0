import { pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

/** Lizard finds a raster's place by its EPSG code. */
export const projection: RasterRule = ({ epsg }, find) => {
  if (epsg === null)
    return {
      outcome: 'refuse',
      reason: 'It does not say by an EPSG code which projection it has.',
      remedy: 'Write its code in the place of CODE, as 28992 for RD New: only who made the file knows it.',
      mend: { kind: 'assign-projection' },
    };
  const known = find(epsg);
  if (known !== null) return pass(`It has EPSG:${epsg}, ${known.name}.`);
  return {
    outcome: 'advice',
    reason: `Its EPSG:${epsg} is no code that is known here.`,
    remedy: 'Check the code; if it is another, write that in the place of CODE.',
    mend: { kind: 'assign-projection' },
  };
};
