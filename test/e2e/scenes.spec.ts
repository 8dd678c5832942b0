import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type BuiltPage, builtPage } from '../support/window/built-page.ts';
import { openScene } from '../support/window/open-scene.ts';
import { windowScenes } from '../support/window/window-scenes.ts';

let built: BuiltPage;
test.beforeAll(async () => {
  built = await builtPage();
});
test.afterAll(() => built.remove());

/**
 * Controls that stand beyond the window's sides where nothing can be scrolled to reach them, and how far the page itself
 * overflows: at its lower end by one pixel is a scroll bar for nothing.
 */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const isReached = (control: Element): boolean => {
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'auto' || overflowX === 'scroll') return at.scrollWidth > at.clientWidth;
      }
      return false;
    };
    const controls = [...document.querySelectorAll('button, a[href], input, select')].filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const isShown = width > 1 && control.checkVisibility({ visibilityProperty: true });
      return isShown && (left < -1 || right > clientWidth + 1) && !isReached(control);
    });
    const names = controls.map((each) => each.getAttribute('aria-label') ?? each.textContent.trim());
    return [
      ...(scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} px`] : []),
      ...(scrollHeight > clientHeight ? [`the page's lower end, by ${scrollHeight - clientHeight} px`] : []),
      ...names,
    ];
  });

for (const lang of ['en', 'nl'] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`${theme}, ${lang}`, () => {
      for (const scene of windowScenes)
        test(`${scene.name} has no axe violation`, async ({ page }) => {
          await page.setViewportSize({ width: 1280, height: 800 });
          const complaints = await openScene(built, page, scene, { lang, theme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
          expect(complaints).toEqual([]);
        });
    });

/** The smallest window, and what of it is left at 200 %; Dutch, for its words are longer. */
const sizes = [
  ['1024×640', { width: 1024, height: 640 }],
  ['1024×640 at 200 %', { width: 512, height: 320 }],
] as const;
for (const [name, size] of sizes)
  test.describe(name, () => {
    for (const scene of windowScenes)
      test(`${scene.name} has every control within reach`, async ({ page }) => {
        await page.setViewportSize(size);
        await openScene(built, page, scene, { lang: 'nl', theme: 'light' });
        expect(await beyond(page)).toEqual([]);
      });
  });

test('nothing moves by itself where a person wants no motion', async ({ page }) => {
  for (const scene of windowScenes.filter(({ name }) => /^(queue|transfer|proposal-reading)$/.test(name))) {
    await openScene(built, page, scene, { lang: 'en', theme: 'light' });
    const moving = await page.evaluate(() => document.getAnimations().map(({ playState }) => playState));
    expect(
      moving.filter((state) => state === 'running'),
      scene.name,
    ).toEqual([]);
  }
});
