import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Receipt } from '../../../src-main/contract/window/receipt.ts';
import { main } from '../../../src-main/headless/cli/main.ts';
import { fakeCaller } from '../../support/fake-caller.ts';
import { LizardStub } from '../../support/lizard-stub.ts';
import { resultRow } from '../../support/result-row.ts';

const scenario = '4f1d0f5e-6a0c-4e61-8a7b-0d7a2c9b1e10';
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

async function sent(content: string, given: Partial<Receipt> = {}, partSize = content.length) {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-verify-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'dem.tif');
  await writeFile(path, content);
  const { mtimeNs } = await stat(path, { bigint: true });
  const pieces = content.match(new RegExp(`[^]{1,${partSize}}`, 'g')) ?? [];
  const receipt: Receipt = {
    ...{ receipt: 1, program: 'Sluice 1.2.3', id: 'one', object: 'https://store.example/b/k', result: null },
    file: { path, name: 'dem.tif', size: content.length, mtimeNs: String(mtimeNs) },
    hashes: { md5: null, etag: null, crc64: null, verified: 'md5' },
    ...{ proof: 'Compared.', addedAt: '2026-11-21T10:00:00.000Z', endedAt: null, outcome: 'available' },
    parts: pieces.map((piece, at) => ({
      ...{ number: at + 1, size: piece.length, md5: md5(piece), etag: null, requestId: null },
    })),
    ...given,
  };
  await writeFile(join(folder, 'receipt.json'), JSON.stringify(receipt));
  const run = async (...args: readonly string[]) => {
    const env = { SLUICE_LIZARD_KEY: 'abcdefg.01234567890' };
    const { caller, stdout, stderr } = fakeCaller({
      ...{ folder, env },
      args: ['verify', '--json', '--state', join(folder, 'state'), ...args, 'receipt.json'],
    });
    const code = await main(caller, '1.2.3');
    const lines = stdout().split('\n').filter(Boolean);
    return {
      code,
      stderr: stderr(),
      events: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  };
  return { folder, path, receipt, run };
}

const codes = ({ events }: { readonly events: readonly Record<string, unknown>[] }) =>
  events.map(({ code }) => code);

describe('the file of a receipt', () => {
  test('is the one by size and time, and is not read', async () => {
    const { run, path } = await sent('as it was');
    const end = await run();
    expect(end).toMatchObject({ code: 0 });
    expect(end.events).toMatchObject([
      { event: 'finding', path, code: 'verified', severity: 'info', remedy: null },
      { event: 'finding', path, code: 'unchecked', severity: 'info' },
    ]);
    expect(end.events[0]?.['message']).toContain('was not read');
  });

  test('changed where size and time are the same is seen with --full only', async () => {
    const first = await sent('as it was');
    const { path } = first;
    // A time in whole seconds can be put back to the nanosecond.
    const time = new Date(2026, 0, 1);
    await utimes(path, time, time);
    const file = { ...first.receipt.file, mtimeNs: `${time.getTime()}000000` };
    const { run } = await sent('as it was', { file });
    await writeFile(path, 'otherwise');
    await utimes(path, time, time);
    expect(codes(await run())).toEqual(['verified', 'unchecked']);
    expect(await run('--full')).toMatchObject({ code: 1, events: [{ code: 'file-changed' }, {}] });
  });

  test('with another time is read, part by part', async () => {
    const { run, path } = await sent('abcdefghij', {}, 4);
    await utimes(path, new Date(), new Date(2026, 0, 1));
    const end = await run();
    expect(end).toMatchObject({ code: 0, events: [{ code: 'verified' }, {}] });
    expect(end.events[0]?.['message']).toContain('MD5s of its 3 parts were compared');
    await writeFile(path, 'abcdXfghij');
    expect((await run()).events[0]).toMatchObject({
      code: 'file-changed',
      message: expect.stringContaining('1 of the 3 parts') as string,
    });
  });

  test('grown, gone: said, exit 1', async () => {
    const { run, path } = await sent('as it was');
    await writeFile(path, 'as it was, and more');
    expect(await run()).toMatchObject({ code: 1, events: [{ code: 'file-changed' }, {}] });
    await rm(path);
    expect(await run()).toMatchObject({ code: 1, events: [{ code: 'file-missing' }, {}] });
  });
});

describe('what is no receipt', () => {
  test.each([
    ['text', 'no JSON'],
    ['another JSON', '{"version":1,"uploads":[]}'],
    ['an empty array', '[]'],
  ])('%s is refused, exit 2', async (_, content) => {
    const { folder, run } = await sent('x');
    await writeFile(join(folder, 'receipt.json'), content);
    expect(await run()).toMatchObject({ code: 2, events: [{ event: 'refused' }] });
  });

  test('parts that are not the whole file are refused', async () => {
    const { folder, receipt, run } = await sent('abcdefgh', {}, 4);
    await writeFile(
      join(folder, 'receipt.json'),
      JSON.stringify({ ...receipt, parts: receipt.parts.slice(1) }),
    );
    expect((await run()).code).toBe(2);
  });

  test('several receipts are looked at one after the other', async () => {
    const { folder, receipt, run } = await sent('x');
    await writeFile(join(folder, 'receipt.json'), JSON.stringify([receipt, receipt]));
    expect(codes(await run())).toEqual(['verified', 'unchecked', 'verified', 'unchecked']);
  });
});

describe('the result of a receipt', () => {
  test('is not asked for unless its portal is named: a key goes to no address out of a receipt', async () => {
    await using stub = await LizardStub.start(() => ({ status: 500, body: {} }));
    await using other = await LizardStub.start(() => ({ status: 500, body: {} }));
    const result = { portal: stub.origin, scenario, id: 1, code: 'dem' };
    const { run } = await sent('x', { result });
    expect(await run()).toMatchObject({ code: 0, events: [{}, { code: 'unchecked', severity: 'info' }] });
    const elsewhere = await run('--portal', other.origin);
    expect(elsewhere).toMatchObject({ code: 1, events: [{}, { code: 'unchecked', severity: 'advice' }] });
    expect([...stub.requests, ...other.requests]).toEqual([]);
  });

  test.each([
    ['still shows a raster', { raster: 'https://x/api/v4/rasters/a/' }, 0, 'verified', /shows a raster/],
    [
      'shows an attachment',
      { attachment_url: 'https://store.example/a?X-Amz-Signature=1' },
      0,
      'verified',
      /an attachment/,
    ],
    ['shows nothing any more', {}, 1, 'not-found', /nothing any more/],
    ['is another', { code: 'other' }, 1, 'not-found', /is "other" now/],
  ])('%s', async (_, row, code, finding, words) => {
    await using stub = await LizardStub.start(() => ({ body: resultRow(7, { code: 'dem', ...row }) }));
    const { run } = await sent('x', { result: { portal: stub.origin, scenario, id: 7, code: 'dem' } });
    const end = await run('--portal', stub.origin);
    expect(end).toMatchObject({ code, events: [{ code: 'verified' }, { code: finding }] });
    expect(end.events[1]?.['message']).toMatch(words);
    expect(JSON.stringify(end)).not.toContain('X-Amz');
    expect(stub.paths).toEqual([expect.stringContaining(`/scenarios/${scenario}/results/7/`)]);
  });

  test('that is gone, or whose portal does not answer, is said', async () => {
    await using stub = await LizardStub.start(() => ({ status: 404, body: { detail: 'Not found.' } }));
    const { run } = await sent('x', { result: { portal: stub.origin, scenario, id: 7, code: 'dem' } });
    expect(await run('--portal', stub.origin)).toMatchObject({
      code: 1,
      events: [{}, { code: 'not-found' }],
    });
    await using refusing = await LizardStub.start(() => ({ status: 403, body: { detail: 'No.' } }));
    const other = await sent('x', { result: { portal: refusing.origin, scenario, id: 7, code: 'dem' } });
    expect(await other.run('--portal', refusing.origin)).toMatchObject({
      ...{ code: 1, events: [{}, { code: 'unchecked', severity: 'advice' }] },
    });
  });
});
