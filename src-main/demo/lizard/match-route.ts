/** The five classes of results that have an endpoint of their own. */
export const resultFamilies = ['Raw', 'Basic', 'Arrival', 'Damage', 'Tiles'] as const;
export type ResultFamily = (typeof resultFamilies)[number];

/** Everything the API has, by path. */
export type Route =
  | { readonly name: 'scenarios' }
  | { readonly name: 'scenario'; readonly uuid: string }
  | { readonly name: 'results'; readonly uuid: string }
  | { readonly name: 'family'; readonly uuid: string; readonly family: ResultFamily }
  | { readonly name: 'result'; readonly uuid: string; readonly id: number }
  | { readonly name: 'attachment'; readonly id: number; readonly file: string }
  | { readonly name: 'raster-sources' }
  | { readonly name: 'raster-source'; readonly uuid: string }
  | { readonly name: 'layer'; readonly uuid: string }
  | { readonly name: 'labeltype'; readonly uuid: string };

/** A path that would be a route with a trailing slash: the API has nothing there, and answers 405 to a change. */
export type PathMatch =
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'slash-missing' }
  | { readonly kind: 'unknown' };

/** Which route a path is, to the letter: case and the trailing slash count. `path` has no query. */
export function matchRoute(path: string): PathMatch {
  const route = routeAt(path);
  if (route !== null) return { kind: 'route', route };
  return routeAt(`${path}/`) === null ? { kind: 'unknown' } : { kind: 'slash-missing' };
}

const uuidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const families = resultFamilies.map((family) => family.toLowerCase()).join('|');

const table: readonly (readonly [pattern: RegExp, make: (...captured: string[]) => Route])[] = [
  [/^scenarios\/$/u, () => ({ name: 'scenarios' })],
  [exactly(`scenarios/(${uuidPattern})/`), (uuid = '') => ({ name: 'scenario', uuid })],
  [exactly(`scenarios/(${uuidPattern})/results/`), (uuid = '') => ({ name: 'results', uuid })],
  [
    exactly(`scenarios/(${uuidPattern})/results/(${families})/`),
    (uuid = '', family = '') => ({ name: 'family', uuid, family: familyNamed(family) }),
  ],
  [
    exactly(`scenarios/(${uuidPattern})/results/(\\d{1,15})/`),
    (uuid = '', id = '') => ({ name: 'result', uuid, id: Number(id) }),
  ],
  [
    exactly('scenario-results/(\\d{1,15})/([a-z0-9.-]+)'),
    (id = '', file = '') => ({ name: 'attachment', id: Number(id), file }),
  ],
  [/^rastersources\/$/u, () => ({ name: 'raster-sources' })],
  [exactly(`rastersources/(${uuidPattern})/`), (uuid = '') => ({ name: 'raster-source', uuid })],
  [exactly(`rasters/(${uuidPattern})/`), (uuid = '') => ({ name: 'layer', uuid })],
  [exactly(`labeltypes/(${uuidPattern})/`), (uuid = '') => ({ name: 'labeltype', uuid })],
];

function routeAt(path: string): Route | null {
  if (!path.startsWith('/api/v4/')) return null;
  const below = path.slice('/api/v4/'.length);
  for (const [pattern, make] of table) {
    const match = pattern.exec(below);
    if (match !== null) return make(...match.slice(1));
  }
  return null;
}

function exactly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

function familyNamed(segment: string): ResultFamily {
  const family = resultFamilies.find((each) => each.toLowerCase() === segment);
  if (family === undefined) throw new Error(`No family ${segment}`);
  return family;
}
