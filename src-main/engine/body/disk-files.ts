import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { FilePort, OpenFile } from './file-port.ts';
import { identityOf } from './identity-of.ts';

/** The files of this computer. */
export const diskFiles: FilePort = {
  // Without O_NONBLOCK a pipe would hold up the thread until someone writes to it.
  open: async (path) => openFile(await open(path, constants.O_RDONLY | constants.O_NONBLOCK)),
  identity: async (path) => identityOf(await stat(path, { bigint: true })),
};

function openFile(handle: FileHandle): OpenFile {
  return {
    identity: async () => identityOf(await handle.stat({ bigint: true })),
    flush: () => handle.datasync(),
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    close: () => handle.close(),
  };
}
