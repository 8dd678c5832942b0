import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureCodes } from '../../src-main/contract/failure.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/failures.md'), 'utf8');

test('every failure code has its row with cause and remedy, and no other code is documented', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \| (.+) \|$/gm)].map((match) => match[1]);
  expect(rows).toEqual([...failureCodes]);
});
