import { expect, test } from 'vitest';
import { checkSigned } from '../../../src-main/engine/send/check-signed.ts';
import { signedUrl } from '../../support/signed-url.ts';

const check =
  (key: string, change: Record<string, string>, headers: Record<string, string> = {}) =>
  () =>
    checkSigned({ url: signedUrl(key, change), headers }, 1_234);

test.each([
  [
    'a life over a week',
    check('a', { 'X-Amz-Expires': '1209600' }),
    'url-refused',
    /1209600 seconds.*604800/,
  ],
  ['a key that would be rewritten', check('runs/./a', {}), 'url-refused', /would become another/],
  [
    'a signed length of another file',
    check('a', {}, { 'content-length': '1000' }),
    'plan-invalid',
    /1000 bytes.*1234/,
  ],
])('nothing goes out with %s', (_, checked, code, message) => {
  expect(checked).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
  );
});

test('a URL for this very body is good', () => {
  expect(check('a', {}, { 'content-length': '1234' })).not.toThrow();
});
