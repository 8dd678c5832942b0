import { expect, test } from 'vitest';
import { parseReply } from '../../../src-renderer/bridge/parse-reply.ts';

test.each([
  [{ ok: true, value: 1 }],
  [{ ok: true, value: null }],
  [{ ok: false, failure: { code: 'network', message: 'm' } }],
  [{ ok: false, failure: { code: 'network', message: 'm', remedy: 'r' } }],
])('%j is a reply', (reply) => {
  expect(parseReply(reply)).toEqual(reply);
});

test.each([
  [null],
  [undefined],
  ['ok'],
  [[]],
  [{}],
  [{ ok: true }],
  [{ ok: 1, value: 1 }],
  [{ ok: false }],
  [{ ok: false, failure: 'no' }],
  [{ ok: false, failure: { code: 'made-up', message: 'm' } }],
  [{ ok: false, failure: { code: 'network' } }],
])('%j is none, and says so', (answer) => {
  expect(parseReply(answer)).toMatchObject({ ok: false, failure: { code: 'unsupported' } });
});
