// Draws the pictures of assets/ from their SVG sources: `node scripts/make-icons.ts`.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type TrayIcon, trayIcons } from '../src-main/desktop/tray/tray-view.ts';
import { chromiumLaunch } from './chromium-launch.ts';

const assets = join(import.meta.dirname, '..', 'assets');

/** Draws `svg`, styled by `css`, as a square picture of `size` pixels. */
async function draw(browser: Browser, svg: string, css: string, size: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}${css}</style>${svg}`);
  await page.screenshot({ path: join(assets, file), omitBackground: true });
  await page.close();
}

/** How full the gate is, and which mark it bears. */
const looks: Readonly<
  Record<TrayIcon, { readonly level: number; readonly mark: 'waiting' | 'needs-you' | null }>
> = {
  idle: { level: 0, mark: null },
  'going-0': { level: 4, mark: null },
  'going-25': { level: 10, mark: null },
  'going-50': { level: 16, mark: null },
  'going-75': { level: 22, mark: null },
  waiting: { level: 0, mark: 'waiting' },
  'needs-you': { level: 0, mark: 'needs-you' },
};

function trayStyle(icon: TrayIcon): string {
  const { level, mark } = looks[icon];
  const hidden = ['waiting', 'needs-you'].filter((each) => each !== mark);
  const marks = hidden.map((each) => `#${each}{display:none}`).join('');
  return `${marks}#water{y:${30 - level}px;height:${level}px}`;
}

/** A template has no colour: macOS draws what is opaque in it dark or light. So the mark stands in the gate, not on it. */
const template = `#gate,#water,#waiting,#needs-you rect{fill:#000}#needs-you circle{display:none}
#needs-you{transform:translate(-14px,-5px) scale(1.3,1)}`;

const browser = await chromium.launch(chromiumLaunch());
const icon = readFileSync(join(assets, 'icon.svg'), 'utf8');
await draw(browser, icon, '', 1024, 'icon.png');
await draw(browser, icon, '', 512, 'icon-512.png');

mkdirSync(join(assets, 'tray'), { recursive: true });
const tray = readFileSync(join(assets, 'tray.svg'), 'utf8');
for (const name of trayIcons)
  for (const [size, suffix] of [
    [16, ''],
    [32, '@2x'],
  ] as const) {
    await draw(browser, tray, trayStyle(name), size, join('tray', `${name}${suffix}.png`));
    const plain = trayStyle(name) + template;
    await draw(browser, tray, plain, size, join('tray', `${name}-template${suffix}.png`));
  }
await browser.close();
