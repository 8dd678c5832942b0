import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/built.ts';

const folder = join(root, 'src-renderer');

/** Every rule by which something scrolls downwards, with its file. */
function scrollers(): [file: string, rule: string][] {
  return globSync('**/*.{svelte,css}', { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const rules = text.match(/[^{}]+\{[^{}]*\}/g) ?? [];
    return rules
      .filter((rule) => /\boverflow(-y)?:\s*(auto|scroll)/.test(rule))
      .map((rule): [string, string] => [file, rule.trim()]);
  });
}

// Words for screen readers are placed (`.unseen`), and a placed thing belongs to the nearest ancestor that is placed too: one
// far down in a list would otherwise make the page itself taller, and give it a second scroll bar for nothing.
test('whatever scrolls is what the things in it are placed in', () => {
  const found = scrollers();
  expect(found.length).toBeGreaterThan(10);
  const wrong = found.filter(([, rule]) => !/\bposition:\s*(relative|absolute|fixed|sticky)/.test(rule));
  expect(wrong).toEqual([]);
});

test('words for screen readers take no room at the lower end of what they stand in', () => {
  const base = readFileSync(join(folder, 'ui', 'base.css'), 'utf8');
  expect(/\.unseen \{[^}]*\}/.exec(base)?.[0]).toMatch(/margin: -1px;/);
});
