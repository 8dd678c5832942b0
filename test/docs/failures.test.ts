import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureCodes } from '../../src-main/contract/failure.ts';
import { findingCodes } from '../../src-main/contract/finding.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/failures.md'), 'utf8');

test('every failure and finding code has its row, and no other code is documented', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \| (.+) \|$/gm)].map((match) => match[1]);
  expect(rows).toEqual([...failureCodes, ...findingCodes]);
});
