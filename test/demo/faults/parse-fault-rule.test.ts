import { expect, test } from 'vitest';
import type { FaultRule } from '../../../src-main/demo/faults/fault-rule.ts';
import { parseFaultRule, writeFaultRule } from '../../../src-main/demo/faults/parse-fault-rule.ts';

const rules: readonly FaultRule[] = [
  { match: {}, do: { kind: 'reset', afterBytes: 10 } },
  { match: { method: 'PUT', path: '/b/k', skip: 1, count: 2 }, do: { kind: 'html', page: 'login' } },
  {
    match: { path: /partNumber=3/i },
    do: { kind: 'answer', status: 503, code: 'SlowDown', retryAfterSeconds: 1, at: 'start' },
  },
  { match: {}, do: { kind: 'error-in-200', code: 'InternalError', commit: 'done' } },
];

test.each(rules)('a rule survives the way through JSON: $do.kind', (rule) => {
  const wire: unknown = JSON.parse(JSON.stringify(writeFaultRule(rule)));
  expect(parseFaultRule(wire)).toEqual(rule);
});

test.each([
  ['an unknown kind', { match: {}, do: { kind: 'explode' } }],
  ['a misspelt condition', { match: { methods: 'PUT' }, do: { kind: 'drop-answer' } }],
  ['a negative count of bytes', { match: {}, do: { kind: 'reset', afterBytes: -1 } }],
  ['a pattern that is none', { match: { path: { pattern: '(' } }, do: { kind: 'drop-answer' } }],
])('%s is refused', (_name, value) => {
  expect(() => parseFaultRule(value)).toThrow();
});
