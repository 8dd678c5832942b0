import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which layers a layer may import from; everything may import `contract` and itself. */
const allowed: Record<string, readonly string[]> = {
  'src-main/contract': [],
  'src-main/threads': [],
  'src-main/engine': ['src-main/threads'],
  'src-main/lizard': [],
  'src-main/projections': [],
  'src-main/inspect': ['src-main/projections', 'src-main/threads'],
  'src-main/rules': ['src-main/inspect', 'src-main/projections'],
  'src-main/runs': ['src-main/inspect', 'src-main/rules', 'src-main/lizard'],
  'src-main/targets': ['src-main/engine', 'src-main/lizard', 'src-main/threads'],
  'src-main/demo': [],
  'src-main/app': [
    'src-main/engine',
    'src-main/targets',
    'src-main/lizard',
    'src-main/projections',
    'src-main/inspect',
    'src-main/rules',
    'src-main/runs',
    'src-main/demo',
  ],
  'src-main/desktop': ['src-main/app'],
  'src-main/headless': ['src-main/app', 'src-main/threads'],
  'src-renderer': [],
};
/** Exceptions by folder, each written in the design: the demo command may reach the demo servers. */
const alsoAllowed: Record<string, readonly string[]> = { 'src-main/headless/cli/demo': ['src-main/demo'] };

const slashed = (path: string): string => path.split(sep).join('/');

function importsOf(file: string, text: string): string[] {
  const info = ts.preProcessFile(text, true, true);
  const references = info.referencedFiles.map((each) => each.fileName);
  return [...info.importedFiles.map((each) => each.fileName), ...references].map((name) =>
    name.startsWith('.') ? slashed(relative(root, resolve(dirname(file), name))) : name,
  );
}

function layerOf(path: string): string | undefined {
  return Object.keys(allowed).find((layer) => path.startsWith(`${layer}/`));
}

/** What is wrong with this import, or null. Layers cross to `engine` only by its ports (targets). */
function violation(from: string, to: string): string | null {
  const layer = layerOf(from) ?? '';
  if (to === 'electron' || to.startsWith('electron/') || to === 'electron-store')
    return layer === 'src-main/desktop' ? null : `${from} reaches ${to}`;
  const pure = layer === 'src-main/contract';
  if (to.startsWith('node:')) return pure || layer === 'src-renderer' ? `${from} reaches ${to}` : null;
  const target = layerOf(to);
  if (target === undefined) return pure && !to.startsWith('.') ? `${from} reaches ${to}` : null;
  if (target === layer || target === 'src-main/contract') return null;
  if (
    layer === 'src-main/targets' &&
    target === 'src-main/engine' &&
    !to.startsWith('src-main/engine/ports/')
  )
    return `${from} reaches past the engine's ports: ${to}`;
  const also = Object.entries(alsoAllowed).filter(([folder]) => from.startsWith(folder));
  const may = [...(allowed[layer] ?? []), ...also.flatMap(([, layers]) => layers)];
  return may.includes(target) ? null : `${from} may not import ${to}`;
}

const sources = globSync('{src-main,src-renderer}/**/*.{ts,svelte}', { cwd: root });

describe('layers import only what the design allows', () => {
  test('no source crosses a boundary', () => {
    const wrong = sources.flatMap((file) => {
      const path = join(root, file);
      return importsOf(path, readFileSync(path, 'utf8')).flatMap((to) => violation(slashed(file), to) ?? []);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['src-main/contract/a.ts', 'node:fs'],
    ['src-main/contract/a.ts', 'zod'],
    ['src-main/engine/a.ts', 'src-main/lizard/client.ts'],
    ['src-main/engine/a.ts', 'electron'],
    ['src-main/targets/a.ts', 'src-main/engine/scheduler.ts'],
    ['src-main/headless/a.ts', 'electron-store'],
    ['src-main/headless/a.ts', 'src-main/desktop/main.ts'],
    ['src-main/headless/cli/upload.ts', 'src-main/demo/s3.ts'],
    ['src-renderer/a.svelte', 'src-main/app/create-app.ts'],
    ['src-main/demo/a.ts', 'src-main/engine/ledger.ts'],
  ])('%s must not import %s', (from, to) => {
    expect(violation(from, to)).not.toBeNull();
  });

  test.each([
    ['src-main/engine/a.ts', 'src-main/contract/failure.ts'],
    ['src-main/targets/plan/a.ts', 'src-main/engine/ports/target.ts'],
    ['src-main/headless/cli/demo.ts', 'src-main/demo/s3.ts'],
    ['src-main/desktop/main.ts', 'electron'],
    ['src-renderer/a.svelte', 'src-main/contract/commands.ts'],
  ])('%s may import %s', (from, to) => {
    expect(violation(from, to)).toBeNull();
  });
});
