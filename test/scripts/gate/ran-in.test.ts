import { expect, test } from 'vitest';
import { ranIn } from '../../../scripts/gate/ran-in.ts';
import type { Step } from '../../../scripts/gate/step.ts';

const step: Step = { name: 'electron', script: ['x'], report: { by: 'playwright', file: 'x.json' } };

test('in what a step ran is what its own report says, and nothing where that says nothing', () => {
  const report = (metadata: object): string => JSON.stringify({ config: { metadata } });
  expect(ranIn(step, report({ ran: 'in Electron 1' }))).toBe('in Electron 1');
  expect(ranIn(step, report({}))).toBeNull();
  expect(ranIn(step, null)).toBeNull();
  expect(ranIn({ ...step, report: { by: 'vitest', file: 'x.json' } }, '{}')).toBeNull();
});
