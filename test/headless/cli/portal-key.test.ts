import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenKey, neededKey } from '../../../src-main/headless/cli/portal-key.ts';
import { fakeCaller } from '../../support/fake-caller.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-key-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const asked = (keyFile?: string) => ({ portal: undefined, keyFile });

test('a key file is read below the folder of the caller, its line end cut off, and goes before the environment', async () => {
  await writeFile(join(folder, 'key'), 'abcdefg.01234567890\r\n');
  const { caller } = fakeCaller({ folder, env: { SLUICE_LIZARD_KEY: 'other' } });
  expect(await givenKey(asked('key'), caller)).toBe('abcdefg.01234567890');
  expect(await givenKey(asked(), caller)).toBe('other');
});

test.each([
  ['a file that is not there', 'nothing', 'file-missing'],
  ['a folder', '.', 'file-unreadable'],
])('%s is refused', async (_, file, code) => {
  const { caller } = fakeCaller({ folder });
  await expect(givenKey(asked(file), caller)).rejects.toMatchObject({ code });
});

test('an empty file, a key with a line break in it and no key at all are refused without repeating anything', async () => {
  await writeFile(join(folder, 'empty'), ' \n');
  await writeFile(join(folder, 'two'), 'first\nsecond\n');
  const { caller } = fakeCaller({ folder });
  for (const file of ['empty', 'two'])
    await expect(givenKey(asked(file), caller)).rejects.toMatchObject({ code: 'usage' });
  await expect(givenKey(asked('two'), caller)).rejects.not.toThrow(/first|second/);
  await expect(neededKey(asked(), caller)).rejects.toMatchObject({
    code: 'usage',
    remedy: expect.stringContaining('SLUICE_LIZARD_KEY') as string,
  });
});
