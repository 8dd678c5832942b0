import type { Page } from '@playwright/test';
import type { BuiltPage } from './built-page.ts';
import type { WindowScene } from './window-scenes.ts';

export interface SceneLook {
  readonly lang: 'en' | 'nl';
  readonly theme: 'light' | 'dark';
}

/** Every look a window may have. */
export const looks: readonly SceneLook[] = (['en', 'nl'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
);

/** What the sample data count from; a picture made another day must be the same. */
const now = new Date('2026-11-21T10:42:00.000Z');

/** Once for a page in which scenes are opened: its time stands still. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.addInitScript(stopSeconds);
}

/** Opens a scene in a page whose time stands; answers what the console complains of. */
export async function openScene(
  built: BuiltPage,
  page: Page,
  { mode, count, hash, act }: WindowScene,
  { lang, theme }: SceneLook,
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const query = new URLSearchParams({ mode, count: String(count), lang, theme });
  const complaints = await built.open(page, `${query.toString()}${hash}`);
  await page.getByRole('navigation').first().waitFor();
  // In a small window an open transfer stands instead of the list, and its heading is out of sight.
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  // What a view asks for is answered at once here: two frames later it is shown.
  await twoFrames(page);
  await act?.(page);
  return complaints;
}

export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** What shows time passing looks once a second: that second never comes. */
function stopSeconds(): void {
  const every = globalThis.setInterval.bind(globalThis);
  const second = 1000;
  globalThis.setInterval = ((work: () => void, ms?: number) =>
    ms === second ? 0 : every(work, ms)) as unknown as typeof setInterval;
}
