import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleNames } from '../../src-main/contract/rule-check.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');

test('every rule has its row, with where it comes from and what mends it, and no other is documented', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (?:[^|]+ \| ){3}[^|]+ \|$/gm)].map(([, name]) => name);
  expect(rows).toEqual(ruleNames);
});
