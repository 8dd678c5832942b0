// npm run screens [-- --only queue --out FOLDER]: a picture of every view in every theme and language, with data, empty and
// failing, over a program whose time stands still: docs/screens/NAME-THEME-LANGUAGE.png.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildPage } from '../test/support/window/build-page.ts';
import { BuiltPage } from '../test/support/window/built-page.ts';
import { looks, openScene, stopTime } from '../test/support/window/open-scene.ts';
import { windowScenes } from '../test/support/window/window-scenes.ts';
import { chromiumLaunch } from './chromium-launch.ts';
import { decodePng } from './png/decode-png.ts';
import { encodePng } from './png/encode-png.ts';
import { toPalette } from './png/to-palette.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'screens') },
  },
});
/** Colours of a picture: enough for a window, and small. */
const most = 40;
const scenes = windowScenes.filter(({ name }) => name.startsWith(values.only));
if (values.only === '') await rm(values.out, { recursive: true, force: true });
await mkdir(values.out, { recursive: true });
const folder = await buildPage();
const built = new BuiltPage(folder);
const browser = await chromium.launch(chromiumLaunch());
let bytes = 0;
for (const look of looks)
  for (const scene of scenes) {
    const page = await browser.newPage({
      viewport: { width: 1024, height: 640 },
      locale: look.lang === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
    });
    await stopTime(page);
    const complaints = await openScene(built, page, scene, look);
    const file = encodePng(toPalette(decodePng(await page.screenshot({ animations: 'disabled' })), most));
    await writeFile(join(values.out, `${scene.name}-${look.theme}-${look.lang}.png`), file);
    await page.close();
    bytes += file.length;
    for (const each of complaints) process.stderr.write(`${scene.name}: ${each}\n`);
  }
await browser.close();
await rm(folder, { recursive: true });
process.stdout.write(`${looks.length * scenes.length} pictures, ${(bytes / 1e6).toFixed(1)} MB\n`);
