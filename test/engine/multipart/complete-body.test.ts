import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeBody } from '../../../src-main/engine/multipart/complete-body.ts';
import { etagOfParts } from '../../../src-main/engine/multipart/etag-of-parts.ts';

const parts = Array.from({ length: 12 }, (_, index) => ({ number: index + 1, etag: `e${index + 1}` }));

describe('the body of a Complete', () => {
  test('names each part with its ETag in quotes', () => {
    expect(
      completeBody([
        { number: 1, etag: 'abc' },
        { number: 2, etag: '"def"' },
      ]),
    ).toBe(
      '<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
        '<Part><PartNumber>1</PartNumber><ETag>"abc"</ETag></Part>' +
        '<Part><PartNumber>2</PartNumber><ETag>"def"</ETag></Part></CompleteMultipartUpload>',
    );
  });

  test('is the same, byte for byte, for the same parts in any order', () => {
    const body = completeBody(parts);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(completeBody(shuffled)).toBe(body);
      }),
    );
  });

  test('holds whatever an ETag may be', () => {
    expect(completeBody([{ number: 1, etag: '</ETag>&"' }])).toContain(
      '<ETag>"&lt;/ETag&gt;&amp;&quot;"</ETag>',
    );
  });

  test.each([
    ['no part', []],
    ['a gap', [parts[0]!, parts[2]!]],
    ['a first part missing', [parts[1]!]],
    ['a part twice', [parts[0]!, parts[1]!, parts[1]!]],
    ['a part without ETag', [{ number: 1, etag: null }]],
    ['a part with an empty ETag', [{ number: 1, etag: '""' }]],
  ])('is never made of %s', (_name, given) => {
    expect(() => completeBody(given)).toThrow(Error);
  });
});

test('the ETag of an object is the MD5 of its parts’ MD5s, and their number', () => {
  // Of "a" and of "b".
  const md5s = ['0cc175b9c0f1b6a831c399e269772661', '92eb5ffee6ae2fec3ad71c777531578f'];
  expect(etagOfParts(md5s)).toBe('96e024ba2074fe77e8e965ba43a704be-2');
  expect(() => etagOfParts([...md5s, 'x'])).toThrow('part 3');
});
