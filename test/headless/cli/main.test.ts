import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../../src-main/headless/cli/main.ts';
import { fakeCaller } from '../../support/fake-caller.ts';
import { LizardStub } from '../../support/lizard-stub.ts';

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

describe('what nobody caught', () => {
  test('ends the command in one sentence, which names the log, and without a trace', async () => {
    const faults = new EventEmitter();
    const { caller, stdout, stderr } = fakeCaller({
      ...{ args: ['status', '--json', '--state', 'state'], folder, faults },
    });
    const ended = main(caller, '1.2.3');
    faults.emit('uncaughtException', new TypeError('x is not a function'));
    expect(await ended).toBe(2);
    expect(stdout().trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout())).toMatchObject({ event: 'refused', failures: [{ code: 'outcome-unknown' }] });
    expect(stderr()).toMatch(/^sluice: .*sluice\.log/);
    expect(stderr()).not.toContain('TypeError');
    expect(faults.eventNames()).toEqual([]);
  });
});

describe('nothing to do', () => {
  test('an empty folder is not said to be fit for sending', async () => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    expect(await run('check', 'empty')).toEqual({ code: 0, stdout: 'There is no file in it.\n', stderr: '' });
  });

  test('a plan without uploads is said to be one', async () => {
    await writeFile(join(folder, 'none.json'), '{"version": 1, "uploads": []}');
    const { code, stdout } = await run('upload', 'none.json', '--state', 'state');
    expect([code, stdout]).toEqual([0, 'The plan holds no uploads.\nNothing to send.\n']);
  });
});

test.each(['none-such.json', 'none-such'])('%s, which is not there, is refused by its path', async (name) => {
  const { code, stdout } = await run('check', name, '--json', '--quiet');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    failures: [{ path: join(folder, name), code: 'file-missing' }],
  });
});

test('a list of scenarios without a single one says so', async () => {
  await using portal = await LizardStub.start(() => ({
    body: { count: 0, next: null, previous: null, results: [] },
  }));
  const { caller, stdout } = fakeCaller({
    ...{ args: ['scenarios', 'list', '--portal', portal.origin], folder },
    env: { SLUICE_LIZARD_KEY: 'sluiced.example' },
  });
  expect(await main(caller, '1.2.3')).toBe(0);
  expect(stdout()).toBe('No scenario of this portal fits.\n');
});

describe('what cannot be written', () => {
  /** A stream that takes nothing, as the system tells it: a moment later. */
  const broken = (code: string) =>
    new Writable({
      write: (_chunk, _encoding, done) =>
        void setImmediate(done, Object.assign(new Error(`write ${code}`), { code })),
    });

  test('on a full disk is said on stderr, and is no exit 0', async () => {
    const { caller, stderr } = fakeCaller({ args: ['--help'], folder, stdout: broken('ENOSPC') });
    expect(await main(caller, '1.2.3')).toBe(1);
    expect(stderr()).toContain('could not all be written (ENOSPC)');
  });

  test('for a reader that went away is no failure, and needs no words', async () => {
    const { caller, stderr } = fakeCaller({ args: ['--help'], folder, stdout: broken('EPIPE') });
    expect(await main(caller, '1.2.3')).toBe(0);
    expect(stderr()).toBe('');
  });

  test('takes no other exit code away', async () => {
    const { caller } = fakeCaller({ args: ['upload', '--json'], folder, stdout: broken('ENOSPC') });
    expect(await main(caller, '1.2.3')).toBe(2);
  });
});
