import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** What the gate's linter says of one file below our strictest options. */
function said(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-types-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.json'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'odd.ts'), text);
  const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'unix'];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return `${status}\n${stdout}`;
}

test('what the compiler refuses, the gate refuses', () => {
  const told = said(`
export const a: string = 1;
export const b: { c?: string } = { c: undefined };
export const d: number = [1][0];
// @ts-expect-error nothing is wrong with it
export const e = 1;
export function f(g: number): string { if (g > 1) return ''; }
export enum H { I }
import './nowhere.ts';
`);
  for (const code of ['TS2322', 'TS2375', 'TS2578', 'TS2366', 'TS1294', 'TS2882'])
    expect(told).toContain(code);
  expect(told).toMatch(/^1\n/u);
});

test('and what it has nothing against, neither', () => {
  expect(said("export const a: string = 'a';\n")).toMatch(/^0\n/u);
});
