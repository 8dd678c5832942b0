// Writes the bill of materials of what was built: `sbom.cdx.json` (CycloneDX) beside the notices of each shell. Made when
// something is packed and not with each build, since npm takes its time for it. Prints nothing.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './build/notices/bundled-package.ts';
import { npmBom } from './sbom/npm-bom.ts';
import { shippedBom } from './sbom/shipped-bom.ts';

const root = join(import.meta.dirname, '..');
const read = (...names: string[]): unknown => JSON.parse(readFileSync(join(root, ...names), 'utf8'));
const bundled = (shell: string) => read('out', 'bundled', `${shell}.json`) as BundledPackage[];
const { version } = read('node_modules', 'electron', 'package.json') as { version: string };
const electron = { name: 'electron', version, identifier: 'MIT' };

const whole = await npmBom(root);
const write = (build: string, bom: object): void => {
  const file = join(root, 'out', build, 'sbom.cdx.json');
  // Whole or as before: another process may be packing it.
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(bom, null, 2)}\n`);
  renameSync(`${file}.${process.pid}`, file);
};
write('headless', shippedBom(whole, bundled('headless')));
write('main', shippedBom(whole, [...bundled('desktop'), electron]));
