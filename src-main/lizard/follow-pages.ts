import { SluiceError } from '../contract/sluice-error.ts';
import type { Page } from './page.ts';
import { PortalFault } from './portal-fault.ts';

/**
 * All items of a list, page by page, following each page's `next` (already brought to the portal's origin by `read`).
 * A list that leads back to a page it has shown would never end: `SluiceError` `portal-refused`.
 */
export async function* followPages<T>(
  first: string,
  read: (url: string) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>();
  for (let url: string | null = first; url !== null; ) {
    if (seen.has(url)) throw endless(url);
    seen.add(url);
    const page: Page<T> = await read(url);
    yield* page.results;
    url = page.next;
  }
}

function endless(url: string): SluiceError {
  return new SluiceError(
    {
      code: 'portal-refused',
      message: `${new URL(url).host} gave a list whose pages lead in a circle.`,
      remedy: 'Tell the administrators of the portal.',
    },
    { cause: new PortalFault('refused', null) },
  );
}
