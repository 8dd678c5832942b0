import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { PortalArguments } from './arguments/invocation.ts';
import type { Caller } from './caller.ts';

const remedy =
  'Put your personal API key into the environment variable SLUICE_LIZARD_KEY, or into a file named with --key-file.';

/** The personal API key a person gave, or null. It is held in memory only. Throws `SluiceError` for a key file that gives none. */
export async function givenKey(asked: PortalArguments, caller: Caller): Promise<string | null> {
  if (asked.keyFile !== undefined) return keyOfFile(resolve(caller.folder, asked.keyFile));
  return headerSafe(caller.env['SLUICE_LIZARD_KEY'] ?? '');
}

/** The key, where a command cannot do without. */
export async function neededKey(asked: PortalArguments, caller: Caller): Promise<string> {
  const key = await givenKey(asked, caller);
  if (key === null)
    throw new SluiceError({ code: 'usage', message: 'The key for the portal is missing.', remedy });
  return key;
}

async function keyOfFile(path: string): Promise<string> {
  const key = headerSafe(await textOf(path));
  if (key !== null) return key;
  throw new SluiceError({ code: 'usage', message: `There is no key in ${path}.`, remedy });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const code = missing ? 'file-missing' : 'file-unreadable';
    const message = `The key file ${path} ${missing ? 'is not there' : 'cannot be read'}.`;
    throw new SluiceError({ code, message, remedy }, { cause });
  }
}

/** A key with a line break or a control character in its middle is a damaged one: it must never be put into a header. */
function headerSafe(text: string): string | null {
  const key = text.trim();
  if (key === '') return null;
  if (/^[\x21-\x7e]+$/u.test(key)) return key;
  throw new SluiceError({
    code: 'usage',
    message: 'The key holds characters no key has, such as spaces.',
    remedy,
  });
}
