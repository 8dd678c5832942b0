import { metresOff } from './metres-off.ts';
import type { CodePlaces } from './read-places.ts';
import type { CodeSource } from './read-sources.ts';

/** A definition, and how many metres beside PROJ's places it comes out; null where nobody knows. */
export interface ChosenDefinition {
  readonly definition: string;
  readonly off: number | null;
}

/** A place farther off than this is none. */
const farthest = 5_000;

/**
 * Of the definitions there are of a code the one whose places are nearest to PROJ's; null where none is near them. Of a
 * code that only epsg-index knows its own one is taken, unless its shift turns: it has some turned the wrong way. Pure.
 */
export function chooseDefinition(source: CodeSource, places: CodePlaces): ChosenDefinition | null {
  if (source.kind === '-') return null;
  const candidates = [source.listed, source.indexed, places.definition]
    .filter((each) => each !== null && each !== '')
    .map((each) => inUnit(tidy(each as string), source.unit));
  if (!places.known) return unproved(candidates[0]);
  const [best] = candidates
    .map((definition) => ({ definition, off: metresOff(definition, places.points) }))
    .toSorted((one, other) => one.off - other.off);
  return best === undefined || !(best.off < farthest) ? null : best;
}

function unproved(definition: string | undefined): ChosenDefinition | null {
  return definition === undefined || turns(definition) ? null : { definition, off: null };
}

const turns = (definition: string): boolean =>
  (/\+towgs84=(\S+)/u.exec(definition)?.[1] ?? '')
    .split(',')
    .slice(3, 6)
    .some((each) => Number(each) !== 0);

/** Grid files are not at hand, heights are not asked for. */
const tidy = (definition: string): string =>
  definition
    .replace(/\+nadgrids=("[^"]*"|\S+)/u, '')
    .replace(/\+(type=crs|vunits=\S+|geoidgrids=\S+|geoid_crs=\S+|no_defs|wktext)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** PROJ.4 has no word for degrees of another size. */
const inUnit = (definition: string, unit: string | null): string =>
  unit === 'grad' && /\+proj=longlat\b/u.test(definition) ? `${definition} +units=grad` : definition;
