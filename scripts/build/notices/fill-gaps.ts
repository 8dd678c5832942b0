import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LicenseEntry } from './bundled-package.ts';
import { isc, mit } from './standard-texts.ts';

type Filler = (modules: string) => Omit<LicenseEntry, 'name' | 'version'>;

/** What packages do not say by a field or a file of their own, looked up by hand in what they do carry. */
const gaps: Readonly<Record<string, Filler>> = {
  '@nodable/entities': (modules) => ({ text: mit(authorOf(modules, '@nodable/entities')) }),
  'epsg-index': (modules) => ({ text: isc(authorOf(modules, 'epsg-index')) }),
  // Its manifest points at a file, which holds two terms: those of NIST, and those of the HDF5 library compiled into it.
  h5wasm: () => ({ identifier: 'LicenseRef-NIST AND LicenseRef-HDF5' }),
  lerc: (modules) => ({
    text: [section(read(modules, 'lerc/README.md'), '## Licensing'), apache(modules)].join('\n\n'),
  }),
  'proj4-list': (modules) => ({ text: isc(authorOf(modules, 'proj4-list')) }),
  'svelte-toolbelt': () => ({ identifier: 'MIT' }),
};

/** The entry with what its package leaves out. */
export function fillGaps(entry: LicenseEntry, modules: string): LicenseEntry {
  return { ...entry, ...gaps[entry.name]?.(modules) };
}

function read(modules: string, file: string): string {
  return readFileSync(join(modules, file), 'utf8').trim();
}

function authorOf(modules: string, name: string): string {
  const { author } = JSON.parse(read(modules, `${name}/package.json`)) as { author: string };
  return author;
}

/** A README from this heading to the next. */
function section(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`);
  return (after.split(/^## /m)[0] ?? '').trim();
}

/** The Apache licence to the end of its terms; what follows there is how another package fills it in. */
function apache(modules: string): string {
  const end = 'END OF TERMS AND CONDITIONS';
  const [terms = ''] = read(modules, '@smithy/core/LICENSE').split(end);
  return `${terms}${end}`;
}
