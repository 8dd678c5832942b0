import type { Page } from '@playwright/test';
import { contentSecurityPolicy } from '../../../src-main/desktop/app-origin.ts';
import { pageFile } from '../../../src-main/desktop/page-file.ts';
import { pageComplaints } from '../launchers/page-complaints.ts';

/** A name that can never resolve, so nothing but the route answers. */
const origin = 'https://window.invalid';

/** The window over a fake program, as `buildPage` made it, under the app's own policy. */
export class BuiltPage {
  readonly #folder: string;
  #loads = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens it in a page that was not served yet; `query` as page.ts reads it. Answers the console's complaints. */
  async open(page: Page, query: string): Promise<readonly string[]> {
    const complaints = await this.serve(page);
    await this.go(page, query);
    return complaints;
  }

  /** Once for a page: what answers it from now on; answers the console's complaints. */
  async serve(page: Page): Promise<readonly string[]> {
    await page.route(`${origin}/**`, (route) => {
      const file = pageFile(route.request().url().replace(origin, 'sluice-app://window'), this.#folder);
      if (file === null) return route.fulfill({ status: 404 });
      const headers = { 'content-type': file.type, 'content-security-policy': contentSecurityPolicy };
      return route.fulfill({ path: file.path, headers });
    });
    return pageComplaints(page);
  }

  /** Loads the window. An address that differs in its hash only would leave what stands there. */
  async go(page: Page, query: string): Promise<void> {
    this.#loads += 1;
    await page.goto(`${origin}/?load=${this.#loads}&${query}`);
  }
}
