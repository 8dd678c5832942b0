import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../src-main/app/create-app.ts';
import { receiptShape } from '../../../src-main/app/history/receipt-shape.ts';
import type { FileToSave } from '../../../src-main/app/window/shell-port.ts';
import type { Receipt } from '../../../src-main/contract/window/receipt.ts';
import { testShell } from '../../support/test-shell.ts';

/** The program after its demo: nine files in Lizard. */
async function afterDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-test-'));
  const files: FileToSave[] = [];
  const saveFile = (file: FileToSave) => {
    files.push(file);
    return Promise.resolve({ kind: 'saved' as const, path: `/saved/${file.name}` });
  };
  const app = await createApp({ folder, fresh: false, shell: testShell(folder, { saveFile }) });
  await app.handlers.tryDemo({});
  const history = (text = '', offset = 0, limit = 100) => app.handlers.history({ text, offset, limit });
  await vi.waitFor(
    async () => {
      const { rows } = await history();
      expect(rows.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => 'available'));
    },
    { timeout: 15_000, interval: 100 },
  );
  const close = async (): Promise<void> => {
    await app.close();
    await rm(folder, { recursive: true });
  };
  return { app, history, files, close };
}

/** Shared by the cases below: none of them changes what the history holds. */
let demo: Awaited<ReturnType<typeof afterDemo>>;
beforeAll(async () => {
  demo = await afterDemo();
});
afterAll(() => demo.close());

const contentsOf = async ({ contents }: FileToSave): Promise<string> =>
  contents.kind === 'text' ? contents.text : textOf(await contents.open(new AbortController().signal));

describe('the history', () => {
  test('lists what is in Lizard, newest first, found and paged, also when it has left the queue', async () => {
    const { app, history } = demo;
    const { rows, total } = await history();
    expect(total).toBe(9);
    const ends = rows.map(({ endedAt }) => endedAt ?? '');
    expect(ends).toEqual(ends.toSorted().reverse());
    expect((await history('gridadmin')).rows.map(({ name }) => name)).toEqual([
      expect.stringContaining('gridadmin'),
    ]);
    expect((await history('', 6, 2)).rows).toEqual(rows.slice(6, 8));
    expect(await app.handlers.remove({ ids: 'finished' })).toMatchObject({ removed: 9 });
    expect((await history()).rows).toEqual(rows);
    expect(await app.handlers.receipt({ id: rows[0]!.id })).toMatchObject({ outcome: 'available' });
  });

  test('a receipt tells file, hashes, request ids and what was compared, and nothing secret', async () => {
    const { app, history } = demo;
    const { rows } = await history();
    for (const { id, name, size } of rows) {
      const receipt = await app.handlers.receipt({ id });
      expect(receiptShape.parse(receipt)).toEqual(receipt);
      expect(receipt).toMatchObject({ receipt: 1, program: 'Sluice 0.0.0', outcome: 'available' });
      expect(receipt.file).toMatchObject({ name, size });
      expect(receipt.parts.reduce((sum, part) => sum + part.size, 0)).toBe(size);
      expect(receipt.parts.every(({ requestId, md5 }) => requestId !== null && md5.length === 32)).toBe(true);
      expect(receipt.hashes).toMatchObject({ verified: 'md5', md5: receipt.parts[0]?.md5 });
      expect(JSON.stringify(receipt)).not.toMatch(/\?|X-Amz|AKIA|Signature/);
    }
    await expect(app.answer({ command: 'receipt', params: { id: 'nobody' } })).resolves.toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  test('one receipt is saved as an object, several as an array', async () => {
    const { app, history, files } = demo;
    const { rows } = await history();
    const ids = rows.map(({ id }) => id);
    await app.handlers.saveReceipt({ ids: ids.slice(0, 1) });
    await app.handlers.saveReceipt({ ids: [...ids, 'nobody'] });
    const [one, all] = await Promise.all(files.map(contentsOf));
    expect(JSON.parse(one ?? '')).toEqual(await app.handlers.receipt({ id: ids[0]! }));
    expect((JSON.parse(all ?? '') as Receipt[]).map(({ id }) => id)).toEqual(ids);
    expect(files[0]?.name).toMatch(/^receipt-[\w.-]+\.json$/);
    expect(() => app.handlers.saveReceipt({ ids: ['nobody'] })).toThrow(/no receipt/);
  });
});
