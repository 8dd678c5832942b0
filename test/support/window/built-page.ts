import type { Page } from '@playwright/test';
import { contentSecurityPolicy } from '../../../src-main/desktop/app-origin.ts';
import { pageFile } from '../../../src-main/desktop/page-file.ts';
import { pageComplaints } from '../launchers/page-complaints.ts';

/** A name that can never resolve, so nothing but the route answers. */
const origin = 'https://window.invalid';

/** What page.ts offers. */
interface Reopening {
  reopen(address: string): Promise<void>;
}

/** The window over a fake program, as `buildPage` made it, under the app's own policy. */
export class BuiltPage {
  readonly #folder: string;
  /** What the console complained of in each page it was loaded into. */
  readonly #loaded = new WeakMap<Page, string[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Opens a window; `query` as page.ts reads it. A page loads it once: from then on the window that stands is ended and one
   * over a program of its own opened in its place, whose code is compiled already. Answers what the console complains of
   * from now on.
   */
  async open(page: Page, query: string): Promise<readonly string[]> {
    const address = `${origin}/?${query}`;
    const complaints = this.#loaded.get(page);
    if (complaints === undefined) return this.#load(page, address);
    complaints.length = 0;
    await page.evaluate((at) => (window as unknown as Reopening).reopen(at), address);
    return complaints;
  }

  async #load(page: Page, address: string): Promise<readonly string[]> {
    await page.route(`${origin}/**`, (route) => {
      const file = pageFile(route.request().url().replace(origin, 'sluice-app://window'), this.#folder);
      if (file === null) return route.fulfill({ status: 404 });
      const headers = { 'content-type': file.type, 'content-security-policy': contentSecurityPolicy };
      return route.fulfill({ path: file.path, headers });
    });
    const complaints = pageComplaints(page);
    this.#loaded.set(page, complaints);
    await page.goto(address);
    return complaints;
  }
}
