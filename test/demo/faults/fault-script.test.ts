import { expect, test } from 'vitest';
import { faultOf } from '../../../src-main/demo/faults/fault-action.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';

const put = { method: 'PUT', rawUrl: '/sluice/dem%201.tif?X-Amz-Expires=60&partNumber=3&uploadId=a' };
const get = { method: 'GET', rawUrl: '/sluice/other?X-Amz-Expires=60' };
const wrongEtag = { kind: 'wrong-etag' } as const;

test.each([
  ['no condition', {}, true],
  ['the method', { method: 'PUT' }, true],
  ['another method', { method: 'POST' }, false],
  ['the decoded path', { path: '/sluice/dem 1.tif' }, true],
  ['only a piece of the path', { path: '/sluice' }, false],
  ['a pattern in the query', { path: /partNumber=3&/ }, true],
  ['a pattern that is not there', { path: /partNumber=4&/ }, false],
  ['both method and path', { method: 'PUT', path: /^\/sluice\/dem/ }, true],
])('a rule with %s', (_name, match, hit) => {
  const script = createFaultScript([{ match, do: wrongEtag }]);
  expect(script.take(put)).toEqual(hit ? [wrongEtag] : []);
});

test('skip lets requests pass and count ends the rule', () => {
  const script = createFaultScript([{ match: { method: 'PUT', skip: 1, count: 2 }, do: wrongEtag }]);
  expect([put, get, put, put, put].map((request) => script.take(request).length)).toEqual([0, 0, 1, 1, 0]);
});

test('a pattern with the global flag hits every time', () => {
  const script = createFaultScript([{ match: { path: /sluice/g }, do: wrongEtag }]);
  expect([put, put, put].map((request) => script.take(request).length)).toEqual([1, 1, 1]);
});

test('all rules whose turn it is apply, and the first of a kind wins', () => {
  const script = createFaultScript([
    { match: {}, do: { kind: 'delay-answer', ms: 1 } },
    { match: {}, do: wrongEtag },
    { match: {}, do: { kind: 'delay-answer', ms: 2 } },
  ]);
  const actions = script.take(put);
  expect(actions).toHaveLength(3);
  expect(faultOf(actions, 'delay-answer')).toEqual({ kind: 'delay-answer', ms: 1 });
  expect(faultOf(actions, 'reset')).toBeUndefined();
});

test('rules come and go at run time; a new one counts from where it came', () => {
  const script = createFaultScript();
  script.take(put);
  const remove = script.add({ match: { count: 1 }, do: wrongEtag });
  script.add({ match: {}, do: { kind: 'drop-answer' } });
  expect(script.take(put)).toEqual([wrongEtag, { kind: 'drop-answer' }]);
  remove();
  expect(script.take(put)).toEqual([{ kind: 'drop-answer' }]);
  script.clear();
  expect(script.take(put)).toEqual([]);
});
