import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../../src-main/headless/cli/main.ts';
import { fakeCaller } from '../../support/fake-caller.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-main-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const { caller, stdout, stderr } = fakeCaller({ args, folder });
  const code = await main(caller, '1.2.3');
  return { code, stdout: stdout(), stderr: stderr() };
}

describe('a command line that is not understood', () => {
  test('is a sentence on stderr, and exit 2', async () => {
    expect(await run('upload')).toEqual({
      code: 2,
      stdout: '',
      stderr: `sluice: Missing required argument 'path'.\n    "sluice COMMAND --help" shows what the command takes.\n`,
    });
  });

  test('with --json is one refused event on stdout and the sentence on stderr', async () => {
    const { code, stdout, stderr } = await run('upload', '--json');
    expect(code).toBe(2);
    const failure = { path: null, code: 'usage', message: "Missing required argument 'path'." };
    expect(JSON.parse(stdout)).toMatchObject({ event: 'refused', failures: [failure] });
    expect(stderr).toMatch(/^sluice: /);
  });

  test('with --json --quiet says nothing on stderr', async () => {
    expect((await run('status', '--json', '--quiet', '--nope')).stderr).toBe('');
  });

  test.each([
    [['upload', 'run', '--portal', 'https://a.lizard.net'], /--portal needs --scenario/],
    [['upload', 'run', '--scenario', 'x'], /--scenario needs --portal/],
    [['upload', 'run', '--pair', 'a=b'], /--pair needs/],
    [['check', 'run', '--replace'], /--replace needs/],
    [
      ['upload', 'run', '--portal', 'https://a.lizard.net', '--scenario', 'x'],
      /key for the portal is missing/,
    ],
    [
      ['results', 'list', '--portal', 'https://a.lizard.net', '--scenario', 'x'],
      /key for the portal is missing/,
    ],
  ])('%o is refused', async (args, sentence) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

test('help and version go to stdout', async () => {
  expect(await run('--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  expect((await run('upload', '--help')).stdout).toMatch(/^Usage: sluice upload/);
});
