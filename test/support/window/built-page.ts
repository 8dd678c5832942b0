import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { contentSecurityPolicy } from '../../../src-main/desktop/app-origin.ts';
import { pageFile } from '../../../src-main/desktop/page-file.ts';

/** A name that can never resolve, so nothing but the route answers. */
const origin = 'https://window.invalid';

export interface BuiltPage {
  /** Opens the window over a fake program, under the app's own policy; `query` as page.ts reads it. Answers the console's complaints. */
  readonly open: (page: Page, query: string) => Promise<string[]>;
  readonly remove: () => Promise<void>;
}

/** Builds the window over the fake client once, into a folder of its own. */
export async function builtPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-page-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'page'),
    base: './',
    plugins: [svelte({ configFile: false })],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return { open: (page, query) => open(page, query, folder), remove: () => rm(folder, { recursive: true }) };
}

async function open(page: Page, query: string, folder: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${origin}/**`, (route) => {
    const file = pageFile(route.request().url().replace(origin, 'sluice-app://window'), folder);
    if (file === null) return route.fulfill({ status: 404 });
    const headers = { 'content-type': file.type, 'content-security-policy': contentSecurityPolicy };
    return route.fulfill({ path: file.path, headers });
  });
  await page.goto(`${origin}/?${query}`);
  return complaints;
}
