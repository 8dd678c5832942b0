// Draws assets/icon.svg as the PNG files the installers are made with: `node scripts/make-icons.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium-launch.ts';

const assets = join(import.meta.dirname, '..', 'assets');
const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');
const sizes = { 'icon.png': 1024, 'icon-512.png': 512 };

const browser = await chromium.launch(chromiumLaunch());
for (const [name, size] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: join(assets, name), omitBackground: true });
}
await browser.close();
