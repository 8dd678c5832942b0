import { assertNever } from '../../src-main/contract/assert-never.ts';

/** Where the window is. Kept in the address, so that back, forward and a reload lead where one expects. */
export type Route =
  | { readonly view: 'queue' }
  | { readonly view: 'scenarios' }
  | { readonly view: 'scenario'; readonly portal: string; readonly uuid: string }
  | { readonly view: 'rasters' }
  | { readonly view: 'raster'; readonly portal: string; readonly uuid: string }
  /** Files on this computer; `open`: the path of the one that is looked into. */
  | { readonly view: 'files'; readonly open: string | null }
  | { readonly view: 'proposal'; readonly id: string }
  | { readonly view: 'transfer'; readonly id: string }
  | { readonly view: 'history' }
  | { readonly view: 'settings' };

/** What a hash means; the queue where it means nothing. */
export function parseRoute(hash: string): Route {
  const [view = '', first = '', second = ''] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (view === 'scenarios' && first !== '' && second !== '')
    return { view: 'scenario', portal: first, uuid: second };
  if (view === 'rasters' && first === 'files') return { view: 'files', open: second === '' ? null : second };
  if (view === 'rasters' && first !== '' && second !== '')
    return { view: 'raster', portal: first, uuid: second };
  if ((view === 'proposal' || view === 'transfer') && first !== '') return { view, id: first };
  if (view === 'scenarios' || view === 'rasters' || view === 'history' || view === 'settings')
    return { view };
  return { view: 'queue' };
}

/** The hash of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'queue':
    case 'scenarios':
    case 'rasters':
    case 'history':
    case 'settings':
      return `#/${route.view}`;
    case 'scenario':
      return `#/scenarios/${encodeURIComponent(route.portal)}/${encodeURIComponent(route.uuid)}`;
    case 'raster':
      return `#/rasters/${encodeURIComponent(route.portal)}/${encodeURIComponent(route.uuid)}`;
    case 'files':
      return `#/rasters/files${route.open === null ? '' : `/${encodeURIComponent(route.open)}`}`;
    case 'proposal':
    case 'transfer':
      return `#/${route.view}/${encodeURIComponent(route.id)}`;
    default:
      return assertNever(route);
  }
}

/** A hash someone mistyped leads to the queue; it must not stop the page. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
