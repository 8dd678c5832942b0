import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, licensesName } from './bundled-packages.ts';
import { noticesText } from './notices-text.ts';

interface Shipped {
  readonly shell: 'headless' | 'desktop';
  /** The builds it is made of. */
  readonly builds: readonly string[];
  /** The folder of the build whose program shows the notices. */
  readonly beside: string;
  readonly more: readonly string[];
}

const electron = `The app runs in Electron, which holds Chromium, Node.js and FFmpeg: their terms are in LICENSE.electron.txt and
LICENSES.chromium.html, which come with the app.`;

const shipped: readonly Shipped[] = [
  { shell: 'headless', builds: ['headless', 'renderer'], beside: 'headless', more: [] },
  { shell: 'desktop', builds: ['main', 'preload', 'renderer'], beside: 'main', more: [electron] },
];

/**
 * Writes below `out` what goes with each shell: `THIRD-PARTY-NOTICES.txt` beside its program, and in `bundled/` the list
 * of its packages, from which the bill of materials is made.
 */
export function writeNotices(root: string, out: string): void {
  mkdirSync(join(out, 'bundled'), { recursive: true });
  for (const { shell, builds, beside, more } of shipped) {
    const packages = bundledPackages(root, out, builds);
    writeFileSync(join(out, beside, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages, more));
    const list = packages.map(({ name, version, identifier }) => ({ name, version, identifier }));
    writeFileSync(join(out, 'bundled', `${shell}.json`), `${JSON.stringify(list, null, 2)}\n`);
  }
  for (const build of new Set(shipped.flatMap(({ builds }) => builds)))
    rmSync(join(out, build, licensesName));
}
