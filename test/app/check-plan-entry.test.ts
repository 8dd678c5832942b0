import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPlanEntry } from '../../src-main/app/check-plan-entry.ts';
import type { Finding } from '../../src-main/contract/finding.ts';
import { createFileBodies } from '../../src-main/engine/body/create-file-bodies.ts';
import type { FileBodies } from '../../src-main/engine/ports/file-body.ts';
import { checkSigned } from '../../src-main/engine/send/check-signed.ts';
import type { PlanAim, PlanEntry } from '../../src-main/targets/plan/plan-entry.ts';
import { parsePlan } from '../../src-main/targets/plan/parse-plan.ts';
import { signedUrl } from '../support/signed-url.ts';
import { tempFolder } from '../support/temp-folder.ts';

const partSize = 5 * 1024 ** 2;
let bodies: FileBodies;
beforeAll(() => {
  bodies = createFileBodies({ workers: 1 });
});
afterAll(() => bodies.close());

/** What is said of an entry besides how long its URL lives; its file has `size` bytes. */
async function found(entry: Omit<PlanEntry, 'file'>, size: number): Promise<readonly Finding[]> {
  const file = join(await tempFolder(), 'a.bin');
  await writeFile(file, '');
  await truncate(file, size);
  const { findings } = await checkPlanEntry({ ...entry, file }, bodies);
  return findings.filter(({ code }) => code !== 'url-life' && code !== 'url-expired');
}

/** The entry a plan gives. */
function planned(target: object): PlanEntry {
  const text = JSON.stringify({ version: 1, uploads: [{ path: 'a.bin', ...target }] });
  const reading = parsePlan(text, { planFolder: '/plans' });
  if (!reading.ok) throw new Error(JSON.stringify(reading.failures));
  return reading.entries[0]!;
}

const withLength = (length: string, signed = 'content-length;host'): PlanEntry =>
  planned({
    put: {
      url: signedUrl('a.bin', { 'X-Amz-SignedHeaders': signed }),
      headers: { 'Content-Length': length },
    },
  });

const inParts = (change: (number: number) => Record<string, string> = () => ({})): PlanAim => {
  const upload = { uploadId: 'one' };
  const parts = [1, 2].map((number) =>
    signedUrl('a.bin', { ...upload, partNumber: String(number), ...change(number) }),
  );
  const complete = signedUrl('a.bin', upload);
  return { kind: 'multipart', multipart: { partSize, parts, complete, list: [], head: null, abort: null } };
};

/** An entry as a plan kept by another way than its grammar could have it. */
const entryOf = (aim: PlanAim): Omit<PlanEntry, 'file'> => ({
  path: 'a.bin',
  object: 'https://h/a.bin',
  aim,
});
const putTo = (url: string): PlanAim => ({ kind: 'put', put: { url, headers: {} } });

describe('a check of a single PUT', () => {
  test.each([['999'], ['1233'], ['1235'], ['0'], ['1,234'], ['none']])(
    'refuses a URL signed for %s bytes of a file of 1234 in the words of an upload',
    async (length) => {
      const entry = withLength(length);
      const said = await found(entry, 1_234);
      expect(said).toEqual([
        {
          ...{ path: 'a.bin', code: 'plan-invalid', severity: 'refuse' },
          message: `The URL is signed for a body of ${length} bytes; the file has 1234.`,
          remedy: 'Have the URL signed for the file as it is, or put back the file it was signed for.',
        },
      ]);
      const [{ code, message, remedy } = {} as Finding] = said;
      const sent = () => entry.aim.kind === 'put' && checkSigned(entry.aim.put, 1_234);
      expect(sent).toThrow(expect.objectContaining({ code, message, remedy }));
    },
  );

  test.each([
    ['signed for the length of its file', withLength('1234')],
    ['whose plan names a length that is not signed', withLength('999', 'host')],
    ['signed for its host only', planned({ put: signedUrl('a.bin') })],
  ])('finds nothing in a URL %s', async (_, entry) => {
    expect(await found(entry, 1_234)).toEqual([]);
  });

  test.each([
    ['a life over a week', { 'X-Amz-Expires': '1209600' }, 'a.bin', /1209600 seconds.*604800/u],
    ['a key that would be rewritten', {}, 'runs/../a.bin', /would become another/u],
  ])('refuses %s', async (_, change, key, message) => {
    const said = await found(entryOf(putTo(signedUrl(key, change))), 1_234);
    expect(said).toMatchObject([{ code: 'url-refused', severity: 'refuse' }]);
    expect(said[0]?.message).toMatch(message);
  });

  test('names the size first where one PUT cannot carry it', async () => {
    const size = 5 * 1024 ** 3 + 1;
    expect(await found(withLength('999'), size)).toMatchObject([{ code: 'file-too-large' }]);
  });
});

describe('a check of an upload in parts', () => {
  test('finds nothing where each part can go', async () => {
    expect(await found(entryOf(inParts()), partSize + 1)).toEqual([]);
  });

  test.each([
    ['a life over a week', { 'X-Amz-Expires': '1209600' }, 'url-refused', /1209600 seconds/u],
    ['another number', { partNumber: '3' }, 'plan-invalid', /part 2 is for part 3/u],
  ])('refuses %s of its last part', async (_, change, code, message) => {
    const aim = inParts((number) => (number === 2 ? change : {}));
    const said = await found(entryOf(aim), partSize + 1);
    expect(said).toMatchObject([{ code, severity: 'refuse' }]);
    expect(said[0]?.message).toMatch(message);
  });

  test('refuses parts that do not fit the file', async () => {
    expect(await found(entryOf(inParts()), 3 * partSize)).toMatchObject([{ code: 'plan-invalid' }]);
  });
});

test('a file that is not there is said, and how long its URL lives all the same', async () => {
  const file = join(await tempFolder(), 'gone.bin');
  const { size, findings } = await checkPlanEntry({ ...planned({ put: signedUrl('a.bin') }), file }, bodies);
  expect(size).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['file-missing', 'url-expired']);
});
