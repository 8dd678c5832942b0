import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { asOtherUser, canBeOtherUser } from '../../support/as-other-user.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const source = (name: string): string =>
  pathToFileURL(join(import.meta.dirname, `../../../src-main/engine/ledger/${name}.ts`)).href;

/** The failure code with which another user's process is refused. */
const codeFor = (name: string, call: string, file: string): Promise<string> =>
  asOtherUser(`
    import(${JSON.stringify(source(name))})
      .then(({ ${call} }) => ${call}(${JSON.stringify(file)}))
      .then(() => console.log('opened'), (error) => console.log(error.code ?? error));
  `);

/** A folder anyone may enter and write to. */
async function sharedFolder(): Promise<string> {
  const outer = await tempFolder();
  await chmod(outer, 0o755);
  const folder = join(outer, 'state');
  await mkdir(folder);
  await chmod(folder, 0o777);
  return folder;
}

describe.runIf(canBeOtherUser)('as a user for whom permissions count', () => {
  test.each(['openLedger', 'readLedger'])(
    '%s says that a ledger without rights cannot be read',
    async (call) => {
      const file = join(await sharedFolder(), 'ledger.db');
      await (await openLedger(file)).close();
      await chown(file, 65534, 65534);
      await chmod(file, 0o000);
      const name = call === 'openLedger' ? 'open-ledger' : 'read-ledger';
      expect(await codeFor(name, call, file)).toBe('file-unreadable');
      expect((await stat(file)).mode & 0o777).toBe(0);
    },
  );

  test('a folder that cannot be written to is said to be so', async () => {
    const folder = await sharedFolder();
    await chmod(folder, 0o555);
    expect(await codeFor('open-ledger', 'openLedger', join(folder, 'ledger.db'))).toBe('file-unreadable');
  });
});
