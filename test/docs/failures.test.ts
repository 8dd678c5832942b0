import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureCodes } from '../../src-main/contract/failure.ts';
import { findingCodes } from '../../src-main/contract/finding.ts';
import { inspectFailureCodes } from '../../src-main/inspect/inspect-failure.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/failures.md'), 'utf8');

test('every code of a failure, a finding and a file that cannot be read has its row, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \| (.+) \|$/gm)].map((match) => match[1]);
  expect(rows).toEqual([...new Set([...failureCodes, ...findingCodes, ...inspectFailureCodes])]);
});
