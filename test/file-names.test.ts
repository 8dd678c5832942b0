import { globSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('{src-main,src-renderer,scripts,test}/**/*.{ts,mjs,svelte,css}', {
  cwd: root,
  exclude: ['test/fixtures/**'],
}).map((file) => file.split(sep).join('/'));

const kebab = '[a-z0-9]+(-[a-z0-9]+)*';
const endings: Readonly<Record<string, RegExp>> = {
  test: new RegExp(`^${kebab}(\\.svelte)?(\\.(int|s3|e2e))?\\.test\\.ts$`),
  spec: new RegExp(`^${kebab}\\.spec\\.ts$`),
  state: new RegExp(`^${kebab}\\.svelte\\.ts$`),
  component: /^([A-Z][a-z0-9]*)+\.svelte$/,
  plain: new RegExp(`^${kebab}(\\.d)?\\.(ts|mjs|css)$`),
};
const catchAlls = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'misc', 'common', 'lib']);

/** What is wrong with a file's name, or null. */
function complaint(path: string): string | null {
  const name = basename(path);
  if (!Object.values(endings).some((ending) => ending.test(name))) return `${path}: not kebab-case`;
  const stem = name.slice(0, name.indexOf('.'));
  if (catchAlls.has(stem)) return `${path}: says nothing about what it holds`;
  const isTest = /\.(test|spec)\.ts$/.test(name);
  return isTest && !path.startsWith('test/') ? `${path}: tests live under test/` : null;
}

describe('file names', () => {
  test('are kebab-case, after the one thing they hold', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => complaint(file) ?? [])).toEqual([]);
  });

  test.each([
    'src-main/engine/Scheduler.ts',
    'src-main/engine/part_plan.ts',
    'src-main/engine/index.ts',
    'src-main/engine/utils.ts',
    'src-main/engine/part-plan.test.ts',
    'src-renderer/views/queue-row.svelte',
  ])('%s is refused', (file) => {
    expect(complaint(file)).not.toBeNull();
  });

  test.each([
    'src-main/engine/part-plan.ts',
    'src-main/engine/hash/md5-worker.ts',
    'src-renderer/state/queue.svelte.ts',
    'src-renderer/views/QueueRow.svelte',
    'test/engine/part-plan.int.test.ts',
    'test/e2e/window.spec.ts',
  ])('%s is fine', (file) => {
    expect(complaint(file)).toBeNull();
  });
});
