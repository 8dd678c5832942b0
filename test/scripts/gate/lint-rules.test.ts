import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..', '..');
const severity = z.union([z.string(), z.tuple([z.union([z.string(), z.number()])]).rest(z.unknown())]);
const config = z.object({ rules: z.record(z.string(), severity) });

/** Rules that extend one of ESLint's own bear its name. */
const namesOf = (rules: readonly string[]): string[] => rules.map((name) => basename(name)).sort();

test('the gate’s linter holds every rule for TypeScript that the night’s holds, but two it lacks', async () => {
  const gate = config.parse(JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')));
  const night = config.parse(
    await new ESLint({ cwd: root }).calculateConfigForFile('src-main/desktop/main.ts'),
  );
  const inForce = Object.entries(night.rules).filter(
    ([name, [level]]) => level !== 0 && !name.startsWith('svelte/'),
  );
  const lacking = ['no-unsafe-class-instance-assignment', 'no-unsafe-enum-assignment'];
  expect(namesOf([...Object.keys(gate.rules), ...lacking])).toEqual(namesOf(inForce.map(([name]) => name)));
});
