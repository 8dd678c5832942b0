import { findProjection } from '../../projections/find-projection.ts';
import { pass } from '../judgement.ts';
import { isBeyondWorld } from './beyond-world.ts';
import type { RasterRule } from './raster-rule.ts';

/** 3Di reads its input in metres; Lizard shows other units too. */
export const projectedMetres: RasterRule = ({ epsg, bounds }) => {
  const known = epsg === null ? null : findProjection(epsg);
  if (known === null || known.unit === null) return null;
  if (known.unit === 'metre') return pass('Its coordinates are in metres.');
  return {
    outcome: 'advice',
    reason: `EPSG:${known.code} (${known.name}) has coordinates in the unit ${known.unit}; 3Di reads metres.`,
    remedy: 'If 3Di is to read it, write a code with metres in the place of CODE, as 28992 for RD New.',
    // From a place that is none in this world nothing can be calculated.
    mend: bounds !== undefined && isBeyondWorld(known, bounds) ? null : { kind: 'project' },
  };
};
