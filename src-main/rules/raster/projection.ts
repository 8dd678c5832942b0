import { findProjection, type Projection } from '../../projections/find-projection.ts';
import { type Judgement, pass } from '../judgement.ts';
import { isBeyondWorld } from './beyond-world.ts';
import type { RasterRule } from './raster-rule.ts';

const mend = { kind: 'assign-projection' } as const;

/** Lizard finds a raster's place by its EPSG code. */
export const projection: RasterRule = (facts) => {
  const { epsg } = facts;
  if (epsg === null)
    return {
      outcome: 'refuse',
      reason: 'It does not say by an EPSG code which projection it has.',
      remedy: 'Write its code in the place of CODE, as 28992 for RD New: only who made the file knows it.',
      mend,
    };
  const known = findProjection(epsg);
  if (known === null) return unknown(epsg);
  return facts.bounds !== undefined && isBeyondWorld(known, facts.bounds)
    ? beyond(known)
    : pass(`It has EPSG:${epsg}, ${known.name}.`);
};

/** Numbers that Esri gives its own systems; some programs write them where EPSG's belong. */
const isEsri = (code: number): boolean =>
  (code >= 53_001 && code <= 54_102) || (code >= 102_001 && code <= 104_999);

const unknown = (code: number): Judgement => ({
  outcome: 'advice',
  reason: `Its EPSG:${code} is no code that is known here${isEsri(code) ? '; Esri has systems of its own by such numbers' : ''}.`,
  remedy: 'Check the code; if it is another, write that in the place of CODE.',
  mend,
});

const beyond = ({ code, name }: Projection): Judgement => ({
  outcome: 'advice',
  reason: `It has EPSG:${code} (${name}), which is in degrees, but its corners are no degrees of this world: code and coordinates do not belong together.`,
  remedy: 'Find out which projection its coordinates are of, and write that in the place of CODE.',
  mend,
});
