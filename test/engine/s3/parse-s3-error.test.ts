import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseS3Error } from '../../../src-main/engine/s3/parse-s3-error.ts';
import { errorXml, loginPage } from './put-answers.ts';

describe('S3’s error', () => {
  test('is read with what belongs to its code', () => {
    const more = '<Expires>2026-06-01T13:00:00Z</Expires><ServerTime>2026-06-01T13:00:05Z</ServerTime>';
    expect(parseS3Error(errorXml('AccessDenied', 'Request has expired', more))).toEqual({
      code: 'AccessDenied',
      message: 'Request has expired',
      expires: '2026-06-01T13:00:00Z',
      serverTime: '2026-06-01T13:00:05Z',
      requestId: '4442587FB7D0A2F9',
      hostId: 'abc=',
    });
  });

  test('is read without words, as Ceph sends it, and behind white space and a byte order mark', () => {
    const plain =
      '\uFEFF  \n<?xml version="1.0"?><Error><Code>NoSuchUpload</Code><RequestId>tx0</RequestId></Error>\n';
    expect(parseS3Error(plain)).toEqual({ code: 'NoSuchUpload', message: '', requestId: 'tx0' });
  });

  test('keeps numbers as text and unescapes the five entities of XML', () => {
    const read = parseS3Error(
      '<Error><Code>Odd</Code><Message>a &lt; b &amp; c</Message><HostId>007</HostId></Error>',
    );
    expect(read).toMatchObject({ message: 'a < b & c', hostId: '007' });
  });
});

describe('numeric references, as Go’s encoder writes quotes', () => {
  test.each([
    ['decimal', 'the &#34;key&#34; isn&#39;t there'],
    ['hexadecimal', 'the &#x22;key&#x22; isn&#x27;t there'],
    ['hexadecimal, in capitals', 'the &#x22;key&#X22; isn&#x27;t there'.replace('X', 'x')],
  ])('are text: %s', (_, message) => {
    expect(parseS3Error(`<Error><Code>Odd</Code><Message>${message}</Message></Error>`)?.message).toBe(
      `the "key" isn't there`,
    );
  });

  test('are read in codes too, once only, and stay as they are where they name no character', () => {
    const read = parseS3Error(
      '<Error><Code>NoSuch&#85;pload</Code><Message>&amp;#34; &#x110000;</Message></Error>',
    );
    expect(read).toMatchObject({ code: 'NoSuchUpload', message: '&#34; &#x110000;' });
  });

  test('by the ten thousand make no document longer, and a DOCTYPE is still no S3', () => {
    const many = parseS3Error(`<Error><Code>A</Code><Message>${'&#34;'.repeat(12_000)}</Message></Error>`);
    expect(many?.message).toHaveLength(12_000);
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Error><Code>A</Code></Error>';
    expect(parseS3Error(bomb)).toBeNull();
  });
});

describe('what is not S3’s error', () => {
  test.each([
    ['nothing', ''],
    ['plain text', 'Access denied'],
    ['JSON', '{"Error":{"Code":"AccessDenied"}}'],
    ['a login page', loginPage],
    ['another document', '<ListPartsResult><Code>AccessDenied</Code></ListPartsResult>'],
    ['an error without a code', '<Error><Message>no</Message></Error>'],
    ['two codes', '<Error><Code>A</Code><Code>B</Code></Error>'],
    ['a code that is no word', '<Error><Code>Access Denied &lt;b&gt;</Code></Error>'],
    ['a document cut off', '<Error><Code>AccessDenied</Code><Message>Request has'],
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "AccessDenied">]><Error><Code>&a;</Code></Error>'],
    ['a very large document', `<Error><Code>A</Code><Message>${'x'.repeat(70_000)}</Message></Error>`],
    ['a very deep document', `${'<Error>'.repeat(5000)}${'</Error>'.repeat(5000)}`],
  ])('%s', (_, body) => {
    expect(parseS3Error(body)).toBeNull();
  });

  test('anything at all never throws', () => {
    const soup = fc.array(
      fc.constantFrom(
        '<Error>',
        '</Error>',
        '<Code>',
        '</Code>',
        '<',
        '>',
        '&',
        '&#x;',
        '<![CDATA[',
        ']]>',
        '<!--',
        'A',
        ' ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          soup.map((parts) => parts.join('')),
        ),
        (body) => {
          const read = parseS3Error(body);
          return read === null || /^[A-Za-z][A-Za-z0-9.]*$/.test(read.code);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
