import type { Route } from '../../state/route.ts';

/** What files dropped on the window are for: among rasters they are looked into, anywhere else they are to be uploaded. */
export function dropAim({ view }: Route): 'upload' | 'look' {
  return view === 'rasters' || view === 'raster' || view === 'files' ? 'look' : 'upload';
}
