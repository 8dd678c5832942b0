import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage, LicenseEntry } from './bundled-package.ts';
import { checkedPackage } from './checked-package.ts';
import { fillGaps } from './fill-gaps.ts';

/** What each build leaves of the packages it carries, as Vite's `build.license` writes it. */
export const licensesName = 'licenses.json';

/** Packages whose data a script wrote into the sources, where no bundler sees them. */
const copied: Readonly<Record<string, readonly string[]>> = {
  'src-main/projections/packed-definitions.ts': ['epsg-index', 'proj4-list'],
};

/** Each package that these builds below `out` carry, once a version, in order. Throws where one lacks its licence. */
export function bundledPackages(root: string, out: string, builds: readonly string[]): BundledPackage[] {
  const modules = join(root, 'node_modules');
  const entries = [...builds.flatMap((build) => entriesOf(join(out, build))), ...copiedInto(root, modules)];
  const byKey = new Map(entries.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...byKey.keys()]
    .sort()
    .flatMap((key) => byKey.get(key) ?? [])
    .map((entry) => checkedPackage(fillGaps(entry, modules)));
}

function entriesOf(build: string): LicenseEntry[] {
  return JSON.parse(readFileSync(join(build, licensesName), 'utf8')) as LicenseEntry[];
}

function copiedInto(root: string, modules: string): LicenseEntry[] {
  const names = Object.entries(copied).flatMap(([file, from]) => (existsSync(join(root, file)) ? from : []));
  return names.map((name) => {
    const text = readFileSync(join(modules, name, 'package.json'), 'utf8');
    const { version, license } = JSON.parse(text) as { version: string; license: string };
    return { name, version, identifier: license };
  });
}
