import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src-main/targets/plan/parse-plan.ts';
import { signedUrl } from '../../support/signed-url.ts';

const planFolder = '/data/run';
const a = signedUrl('a.tif');
const multipart = {
  partSize: 8_388_608,
  parts: [
    signedUrl('big', { partNumber: '1', uploadId: 'u' }),
    signedUrl('big', { partNumber: '2', uploadId: 'u' }),
  ],
  complete: signedUrl('big', { uploadId: 'u' }),
};

const plan = (uploads: unknown, more: object = {}): string =>
  JSON.stringify({ version: 1, uploads, ...more });
const parse = (text: string, root?: string) =>
  parsePlan(text, root === undefined ? { planFolder } : { planFolder, root });

/** What was refused, with everything said about it. */
const refused = (text: string, root?: string): readonly string[] => {
  const reading = parse(text, root);
  if (reading.ok) expect.fail('this plan should have been refused');
  expect(JSON.stringify(reading)).not.toMatch(/c0ffee|AKIA/u);
  for (const failure of reading.failures) expect(failure.code).toBe('plan-invalid');
  return reading.failures.map(({ path, message, remedy }) => `${path ?? '-'}: ${message} ${remedy}`);
};

describe('a plan that is right', () => {
  test('both forms of put', () => {
    const put = {
      url: signedUrl('b.tif', { 'X-Amz-SignedHeaders': 'content-type%3Bhost' }),
      headers: { 'Content-Type': 'image/tiff' },
    };
    expect(
      parse(
        plan(
          [
            { path: 'sub/a.tif', put: a },
            { path: 'b.tif', put },
          ],
          { $schema: './x.json' },
        ),
      ),
    ).toEqual({
      ok: true,
      entries: [
        {
          path: 'sub/a.tif',
          file: '/data/run/sub/a.tif',
          object: 'https://bucket.s3.eu-west-1.amazonaws.com/a.tif',
          aim: { kind: 'put', put: { url: a, headers: {} } },
        },
        {
          path: 'b.tif',
          file: '/data/run/b.tif',
          object: 'https://bucket.s3.eu-west-1.amazonaws.com/b.tif',
          aim: { kind: 'put', put: { url: put.url, headers: { 'content-type': 'image/tiff' } } },
        },
      ],
    });
  });

  test('multipart', () => {
    const reading = parse(plan([{ path: 'big', multipart: { ...multipart, list: a } }]));
    expect(reading).toMatchObject({
      ok: true,
      entries: [{ aim: { kind: 'multipart', multipart: { list: [a], head: null, abort: null } } }],
    });
  });

  test('an expired URL and a file that is not there are no matter of grammar', () => {
    expect(
      parse(plan([{ path: 'nowhere', put: signedUrl('a', { 'X-Amz-Date': '20010101T000000Z' }) }])).ok,
    ).toBe(true);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${plan([])}`],
    ['of nothing', plan([])],
    ['with a single small part', plan([{ path: 'b', multipart: { ...multipart, partSize: 5, parts: [a] } }])],
    ['with two dots in a name', plan([{ path: 'a..b/..c', put: a }])],
  ])('%s', (_name, text) => {
    expect(parse(text).ok).toBe(true);
  });
});

test('a signed length has to be given, and stays to be held against the file', () => {
  const url = signedUrl('a', { 'X-Amz-SignedHeaders': 'content-length%3Bhost' });
  expect(refused(plan([{ path: 'a', put: url }])).join()).toMatch(/content-length/u);
  expect(parse(plan([{ path: 'a', put: { url, headers: { 'Content-Length': '5' } } }]))).toMatchObject({
    entries: [{ aim: { put: { url, headers: { 'content-length': '5' } } } }],
  });
  const unsigned = parse(plan([{ path: 'a', put: { url: a, headers: { 'Content-Length': '5' } } }]));
  expect(unsigned.ok && unsigned.entries[0]?.aim).toEqual({ kind: 'put', put: { url: a, headers: {} } });
});

test.each([
  ['signed for over a week', signedUrl('a', { 'X-Amz-Expires': '604801' }), /604801 seconds.*604800/],
  ['for a key that HTTP would rewrite', signedUrl('runs/./a'), /would become another/],
])('an address %s is refused before byte 0', (_, url, words) => {
  expect(refused(plan([{ path: 'a', put: url }])).join()).toMatch(words);
  const parts = [url, url].map((each, index) => `${each}&uploadId=u&partNumber=${index + 1}`);
  const calls = { ...multipart, parts, complete: `${url}&uploadId=u` };
  expect(refused(plan([{ path: 'a', multipart: calls }])).join()).toMatch(words);
});

describe('a plan that is refused', () => {
  test('what is not JSON, by line and column, without quoting it', () => {
    expect(refused(`{\n "version": 1,\n "uploads": ["${a}",]\n}`)).toEqual([
      `-: The plan is not JSON: it breaks at line 3, column ${a.length + 17}. Correct the plan there.`,
    ]);
  });

  test.each([
    ['[]', /must be a JSON object/u],
    ['null', /must be a JSON object/u],
    ['{"version":2,"uploads":[]}', /version this Sluice does not know/u],
    ['{"version":"1","uploads":[]}', /version/u],
    ['{"uploads":[]}', /"version" is missing/u],
    ['{"version":1}', /"uploads" is missing/u],
    ['{"version":1,"uploads":{}}', /"uploads" must be an array, not an object/u],
    [
      '{"version":1,"uploads":[],"uplaods":[]}',
      /"uplaods" is not a key of a plan\. Did you mean "uploads"\?/u,
    ],
  ])('%s', (text, words) => {
    expect(refused(text).join()).toMatch(words);
  });

  test.each([
    ['a typo in a key', { paht: 'a', put: a }, /"paht" is not a key of a plan\. Did you mean "path"\?/u],
    ['no path', { put: a }, /"path" is missing/u],
    ['an empty path', { path: '', put: a }, /"path" must not be empty/u],
    ['a number for a path', { path: 3, put: a }, /"path" must be a string, not a number/u],
    ['no target', { path: 'a' }, /"put" is missing/u],
    ['two targets', { path: 'a', put: a, multipart }, /two targets/u],
    ['no object', 'a.tif', /must be an object/u],
    ['a put of another type', { path: 'a', put: 3 }, /"put"/u],
    ['a put without url', { path: 'a', put: { headers: {} } }, /"put\.url" is missing/u],
    [
      'an unknown key in put',
      { path: 'a', put: { url: a, header: {} } },
      /"header" in "put" .* mean "headers"/u,
    ],
    [
      'a header that is no text',
      { path: 'a', put: { url: a, headers: { x: 1 } } },
      /"put\.headers\.x" must be a string/u,
    ],
    [
      'a header name with a space',
      { path: 'a', put: { url: a, headers: { 'a b': '1' } } },
      /name that HTTP/u,
    ],
    [
      'a header value with a line end',
      { path: 'a', put: { url: a, headers: { x: 'a\r\nb' } } },
      /header x has a value/u,
    ],
    [
      'a header twice',
      { path: 'a', put: { url: a, headers: { x: '1', X: '1' } } },
      /header X is given twice/u,
    ],
    ['a header of ours', { path: 'a', put: { url: a, headers: { Host: 'x' } } }, /set by Sluice itself/u],
    ['an address that is none', { path: 'a', put: 'bucket/key' }, /"put" is not an http or https address/u],
    ['another scheme', { path: 'a', put: 's3://bucket/key' }, /not an http or https/u],
    ['a password', { path: 'a', put: 'https://me:pw@h/a' }, /user name or password/u],
    [
      'an address of one part',
      { path: 'a', put: signedUrl('a', { partNumber: '1', uploadId: 'u' }) },
      /one part of a multipart/u,
    ],
    [
      'a signed header not given',
      { path: 'a', put: signedUrl('a', { 'X-Amz-SignedHeaders': 'content-type;host;x-amz-acl' }) },
      /signs the header content-type.*x-amz-acl/su,
    ],
    ['small parts', { path: 'a', multipart: { ...multipart, partSize: 5_242_879 } }, /under 5 MiB/u],
    [
      'no parts',
      { path: 'a', multipart: { ...multipart, parts: [] } },
      /"multipart\.parts" must not be empty/u,
    ],
    [
      'half a part',
      { path: 'a', multipart: { ...multipart, partSize: 5_242_880.5 } },
      /must be a whole number, not a fraction/u,
    ],
    [
      'no complete',
      { path: 'a', multipart: { ...multipart, complete: undefined } },
      /"multipart\.complete" is missing/u,
    ],
    [
      'a part signed with headers',
      {
        path: 'a',
        multipart: { ...multipart, parts: [signedUrl('a', { 'X-Amz-SignedHeaders': 'host;x-amz-foo' })] },
      },
      /"parts\.0" signs the header x-amz-foo/u,
    ],
  ])('%s', (_name, entry, words) => {
    expect(refused(plan([entry])).join('\n')).toMatch(words);
  });

  test('everything that is wrong is said at once, by path or by place', () => {
    const failures = refused(
      plan([{ path: 'a', put: 3 }, 7, { path: '../b', put: 'x' }, { path: 'ok', put: a }]),
    );
    expect(failures.map((each) => each.split(':')[0])).toEqual(['a', 'uploads[1]', '../b', '../b']);
  });

  test('two entries for one object, however it is spelt', () => {
    const other = a
      .replace('bucket.s3', 'BUCKET.s3')
      .replace('a.tif', '%61.tif')
      .replace('.com/', '.com:443/');
    expect(
      refused(
        plan([
          { path: 'a', put: a },
          { path: 'b', put: other },
        ]),
      ),
    ).toEqual([
      expect.stringMatching(/^b: "a" and "b" go to the same object, https:\/\/bucket[^?]*a\.tif\. /u),
    ]);
  });
});

describe('paths', () => {
  test.each([['/etc/passwd'], ['C:\\data\\a.nc'], ['c:a.nc']])('%s is absolute', (path) => {
    expect(refused(plan([{ path, put: a }])).join()).toMatch(/is absolute.*--root DIR/u);
  });

  test.each([['../a'], ['sub/../../a'], ['sub\\..\\..\\a'], ['sub/../a'], ['..']])('%s climbs', (path) => {
    expect(refused(plan([{ path, put: a }])).join()).toMatch(/holds "\.\.".*--root DIR/u);
  });

  test('a root that holds them allows them', () => {
    expect(parse(plan([{ path: '/data/other/a', put: a }]), '/data').ok).toBe(true);
    expect(parse(plan([{ path: '../other/a', put: a }]), '/data').ok).toBe(true);
    expect(parse(plan([{ path: 'a', put: a }]), '/elsewhere').ok).toBe(true);
    expect(refused(plan([{ path: '../../etc/passwd', put: a }]), '/data').join()).toMatch(/out of --root/u);
    expect(refused(plan([{ path: '/database/a', put: a }]), '/data').join()).toMatch(/out of --root/u);
  });

  test('a NUL is refused', () => {
    expect(refused(plan([{ path: 'a\0b', put: a }])).join()).toMatch(/NUL/u);
  });
});
