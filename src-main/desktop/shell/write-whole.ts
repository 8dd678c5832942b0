import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileToSave } from '../../app/window/shell-port.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

/**
 * Writes a file beside its place and puts it there whole: what was there before stays until then, and a broken download
 * leaves nothing. Throws `SluiceError`: `disk-full`, `file-unreadable` for a place that cannot be written.
 */
export async function writeWhole(
  path: string,
  contents: FileToSave['contents'],
  signal: AbortSignal,
): Promise<void> {
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const source = contents.kind === 'text' ? Readable.from([contents.text]) : await contents.open(signal);
    await pipeline(source, createWriteStream(part, { flags: 'wx', flush: true }), { signal });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw failureOf(error, path);
  }
}

function failureOf(cause: unknown, path: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new SluiceError(
        { code: 'disk-full', message: `There is no room for ${path}.`, remedy: 'Save it on another disk.' },
        { cause },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'EISDIR':
      return new SluiceError(
        { code: 'file-unreadable', message: `${path} cannot be written.`, remedy: 'Save it elsewhere.' },
        { cause },
      );
    default:
      return cause;
  }
}
