import { describe, expect, test } from 'vitest';
import type { Invocation } from '../../../../src-main/headless/cli/arguments/invocation.ts';
import { parseCommandLine } from '../../../../src-main/headless/cli/arguments/parse-command-line.ts';

const parse = (line: string): Invocation => parseCommandLine(line.split(' ').filter(Boolean), '1.2.3');

const commands = [
  'upload',
  'check',
  'status',
  'pause',
  'resume',
  'limit',
  'cancel',
  'demo',
  'licenses',
  'serve',
  'scenarios',
  'scenarios list',
  'scenarios show',
  'scenarios delete',
  'results',
  'results list',
  'results show',
  'results delete',
  'rasters',
  'rasters list',
  'rasters show',
  'rasters delete',
];

describe('a command line', () => {
  test('without options has the defaults people are promised', () => {
    expect(parse('upload plan.json')).toMatchObject({
      ...{ command: 'upload', paths: ['plan.json'], dryRun: false, pairs: [], replace: false },
      sendAnyway: false,
      followForMs: 15 * 60_000,
      common: {
        giveUpMs: 24 * 3_600_000,
        connections: undefined,
        limitRate: undefined,
        json: false,
        yes: false,
        again: false,
        quiet: false,
      },
    });
  });

  test('of serve takes a port, a root and whether to open a browser', () => {
    expect(parse('serve')).toMatchObject({ command: 'serve', port: 0, open: false });
    expect(parse('serve --port 8100 --open --root r')).toMatchObject({
      ...{ command: 'serve', port: 8100, open: true },
      common: { root: 'r' },
    });
  });

  test('takes every option of an upload, before and after its paths', () => {
    const line =
      'upload --portal https://a.lizard.net --pair a=b.tif=depth-max-dtri run --scenario 1-2 --key-file k --replace ' +
      '--dry-run --send-anyway --allow-store Store.intern:9000 --allow-store other --follow-for 1h30m --state s --json --yes --again --fresh-state --root r --give-up 90s --concurrency 3 --limit-rate 1.5m --quiet other';
    expect(parse(line)).toEqual({
      ...{
        command: 'upload',
        paths: ['run', 'other'],
        portal: 'https://a.lizard.net',
        scenario: '1-2',
        keyFile: 'k',
      },
      ...{
        pairs: [{ file: 'a=b.tif', code: 'depth-max-dtri' }],
        replace: true,
        dryRun: true,
        sendAnyway: true,
        allowedStores: ['store.intern:9000', 'other'],
        followForMs: 5_400_000,
      },
      common: {
        ...{ state: 's', json: true, yes: true, again: true, freshState: true, root: 'r', giveUpMs: 90_000 },
        ...{ connections: 3, limitRate: 1.5 * 1024 ** 2, quiet: true },
      },
    });
  });

  test.each([
    ['status', { command: 'status' }],
    ['resume --follow-for 0s', { command: 'resume', followForMs: 0 }],
    ['pause', { command: 'pause', ids: 'all', when: 'now' }],
    ['pause a --after-file', { command: 'pause', ids: ['a'], when: 'after-file' }],
    ['resume', { command: 'resume', ids: 'all', failed: false }],
    ['resume a b', { command: 'resume', ids: ['a', 'b'], failed: false }],
    ['resume --failed', { command: 'resume', ids: 'all', failed: true }],
    ['limit --rate 10M', { command: 'limit', rate: 10 * 1024 ** 2, common: { connections: undefined } }],
    ['limit --limit-rate none', { command: 'limit', rate: 'none' }],
    ['limit --concurrency 2', { command: 'limit', rate: undefined, common: { connections: 2 } }],
    ['resume --limit-rate 500K', { command: 'resume', common: { limitRate: 500 * 1024 } }],
    ['demo --limit-rate 1g', { command: 'demo', common: { limitRate: 1024 ** 3 } }],
    ['upload a --limit-rate 2MiB', { command: 'upload', common: { limitRate: 2 * 1024 ** 2 } }],
    ['upload a --limit-rate NONE', { command: 'upload', common: { limitRate: 'none' } }],
    ['upload a --limit-rate 999', { command: 'upload', common: { limitRate: 999 } }],
    ['cancel a b', { command: 'cancel', ids: ['a', 'b'] }],
    ['cancel --all', { command: 'cancel', ids: 'all' }],
    ['check a b', { command: 'check', paths: ['a', 'b'] }],
    ['licenses', { command: 'licenses' }],
    ['demo --keep', { command: 'demo', keep: true }],
    ['scenarios list --portal p --name x', { portal: 'p', action: { does: 'list', name: 'x' } }],
    ['scenarios show --portal p u', { action: { does: 'show', uuid: 'u' } }],
    ['scenarios delete --portal p u v', { action: { does: 'delete', uuids: ['u', 'v'] } }],
    ['results list --portal p --scenario s', { scenario: 's', action: { does: 'list' } }],
    ['results show --portal p --scenario s 12', { action: { does: 'show', id: 12 } }],
    ['results delete --portal p --scenario s 1 2', { action: { does: 'delete', ids: [1, 2] } }],
    [
      'results delete --portal p --scenario s --family raw',
      { action: { does: 'delete-family', family: 'raw' } },
    ],
    [
      'results delete --portal p --scenario s --family Arrival',
      { action: { does: 'delete-family', family: 'arrival' } },
    ],
  ])('"%s" is understood', (line, expected) => {
    expect(parse(line)).toMatchObject(expected);
  });

  test('--version gives the version alone', () => {
    expect(parse('--version')).toEqual({ command: 'text', text: '1.2.3\n' });
  });

  test.each(commands)('"%s --help" shows an example, and nothing that is not there yet', (command) => {
    const help = parse(`${command} --help`);
    if (help.command !== 'text') throw new Error('Help is text.');
    expect(help.text).toMatch(/Examples?:\n {2}sluice /);
    expect(help.text).not.toMatch(/inspect|rasters\b.*manage|verify RECEIPT/);
  });

  test.each([
    '',
    'nope',
    'upload',
    'upload a --jsn',
    'upload a --give-up 5',
    'upload a --allow-store https://store.intern',
    'upload a --allow-store store.intern/bucket',
    'upload a --allow-store *.intern',
    'upload a --allow-store store.intern:443',
    'upload a --allow-store store.intern,other',
    'upload a --give-up soon',
    'upload a --concurrency 0',
    'upload a --concurrency 65',
    'upload a --pair x',
    'upload a --pair =code',
    ...['10X', '0', '-1', '1e6', '', 'K', '2000G'].map((rate) => `upload a --limit-rate=${rate}`),
    'limit',
    'limit --rate fast',
    'limit --concurrency 0',
    'limit 10M',
    'resume a --failed',
    'serve extra',
    'serve --port 65536',
    'serve --port x',
    'serve --port=-1',
    'status extra',
    'cancel',
    'cancel a --all',
    'scenarios',
    'scenarios list',
    'scenarios show --portal p',
    'results list --portal p',
    'results show --portal p --scenario s twelve',
    'results delete --portal p --scenario s',
    'results delete --portal p --scenario s 1 --family raw',
    'results delete --portal p --scenario s --family rawr',
  ])('"%s" is refused in one sentence with what to do', (line) => {
    expect(() => parse(line)).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: expect.stringMatching(/^[A-Z][^\n]+[.)]$/) as string,
        remedy: expect.stringMatching(/sluice/) as string,
      }) as Error,
    );
  });
});
