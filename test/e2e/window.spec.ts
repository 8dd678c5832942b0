import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../src-main/desktop/app-origin.ts';
import { pageFile } from '../../src-main/desktop/page-file.ts';

const root = join(import.meta.dirname, '..', '..');
/** Stands in for the app's scheme: a name that can never resolve, so nothing but the route answers. */
const origin = 'https://window.invalid';

/** Opens the built page as the desktop app serves it: same files, same policy. Returns what the console complained of. */
async function openPage(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${origin}/**`, (route) => {
    const url = route.request().url().replace(origin, 'sluice-app://window');
    const file = pageFile(url, join(root, 'out', 'renderer'));
    if (file === null) return route.fulfill({ status: 404 });
    const headers = { 'content-type': file.type, 'content-security-policy': contentSecurityPolicy };
    return route.fulfill({ path: file.path, headers });
  });
  await page.goto(`${origin}/`);
  return complaints;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a page without its program says so and offers to try again, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1120, height: 760 });
    await openPage(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sluice');
    await expect(page.getByRole('alert')).toContainText(/\w+ \w+/);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
}

test('nothing overflows in the smallest window', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 360 });
  await openPage(page);
  await expect(page.getByRole('alert')).toBeVisible();
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBe(0);
});

test('the policy lets no inline script run and no other host be asked', async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.body.append(` refused:${effectiveDirective}`);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
    fetch('https://elsewhere.invalid/').catch((error: unknown) => document.body.append(String(error)));
  });
  await expect(page.locator('body')).toContainText('refused:script-src-elem');
  await expect(page.locator('body')).toContainText('refused:connect-src');
  await expect(page).toHaveTitle('Sluice');
});
