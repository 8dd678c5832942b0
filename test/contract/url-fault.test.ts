import { describe, expect, test } from 'vitest';
import { urlFault } from '../../src-main/contract/url-fault.ts';
import { signedUrl } from '../support/signed-url.ts';

describe('what a URL’s own letters say against it', () => {
  test('a life over a week', () => {
    expect(urlFault(signedUrl('a', { 'X-Amz-Expires': '604801' }))).toEqual({
      ...{ kind: 'lives-too-long', seconds: 604_801, longest: 604_800 },
    });
    expect(urlFault(signedUrl('a', { 'X-Amz-Expires': '604800' }))).toEqual({ kind: 'none' });
  });

  test.each(['./a.tif', 'runs/./a.tif', 'runs/../a.tif', 'runs/%2e%2E/a.tif', 'runs/.', 'runs\\a.tif'])(
    'a key that HTTP would rewrite: %s',
    (key) => {
      expect(urlFault(signedUrl(key))).toEqual({ kind: 'path-rewritten' });
    },
  );

  test.each(['a.tif', '.hidden/a..tif', 'a%20b/%C3%A9.tif', 'a b/é.tif', 'a%2Fb.tif', 'a//b.tif', 'a/...'])(
    'nothing where the key arrives as it was signed: %s',
    (key) => {
      expect(urlFault(signedUrl(key, { x: './..' }))).toEqual({ kind: 'none' });
    },
  );
});
