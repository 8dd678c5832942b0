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
