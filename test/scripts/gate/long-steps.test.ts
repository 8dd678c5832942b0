import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longSteps } from '../../../scripts/gate/long-steps.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('what the night runs is there: a file that moved would be a run of nothing', () => {
  const steps = longSteps(new Date('2026-11-21T10:00:00Z'));
  const files = steps.flatMap(({ script }) => script.filter((each) => /^(test|scripts)\/.*\.ts$/.test(each)));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
});

test('another day is another seed, the same day the same', () => {
  const on = (when: string): string => JSON.stringify(longSteps(new Date(when)));
  expect(on('2026-11-21T01:00:00Z')).toBe(on('2026-11-21T23:00:00Z'));
  expect(on('2026-11-21T10:00:00Z')).not.toBe(on('2026-11-22T10:00:00Z'));
});
