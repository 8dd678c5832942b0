import { onTestFinished } from 'vitest';
import { PortalDesk } from '../../../src-main/app/portals/portal-desk.ts';
import { rasterHandlers } from '../../../src-main/app/rasters/raster-handlers.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type {
  RasterQuery,
  RasterSourcePage,
  RasterSourceView,
} from '../../../src-main/contract/window/rasters.ts';
import type { DemoLizard, LizardOptions } from '../../../src-main/demo/lizard/start-lizard.ts';
import { startPortal } from '../../demo/lizard/start-portal.ts';

export const everything: RasterQuery = { where: [], order: null, scenario: null };

/** The raster commands of a window over a demo portal, closed with the test. `retries`: of a call. */
export async function startRasters(options: Omit<LizardOptions, 'uploads'> = {}, retries = 0) {
  const portal = await startPortal(options);
  onTestFinished(() => portal.close());
  const { lizard } = portal;
  const noted: (Failure | null)[] = [];
  const { signal } = new AbortController();
  const desk = new PortalDesk({
    portals: {
      apiOf: (origin) => (origin === lizard.origin ? `${origin}/api/v4/` : undefined),
      keyFor: () => lizard.key,
      note: (_origin, failure) => noted.push(failure),
    },
    signal,
    reach: { tuning: { retries, answerMs: 5_000, backoffLimitMs: 1 } },
  });
  const handlers = rasterHandlers({ desk, signal });
  const page = async (query: Partial<RasterQuery>, next: string | null = null): Promise<RasterSourcePage> =>
    handlers.rasterSources({ portal: lizard.origin, query: { ...everything, ...query }, next });
  return { portal, lizard, handlers, page, noted, signal, desk };
}

/** Every source a query finds, read on until there is no next page. */
export async function allOf(
  page: (query: Partial<RasterQuery>, next: string | null) => Promise<RasterSourcePage>,
  query: Partial<RasterQuery>,
): Promise<RasterSourceView[]> {
  const found: RasterSourceView[] = [];
  let next: string | null = null;
  do {
    const read = await page(query, next);
    found.push(...read.sources);
    next = read.next;
  } while (next !== null);
  return found;
}

/** How often the portal was asked to delete a raster source. */
export const deletions = (lizard: DemoLizard): number => lizard.requestCount('DELETE', /rastersources/u);
