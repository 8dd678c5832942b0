import { makeFolder } from '../../app/state-folder/make-folder.ts';

/** Writes a fault with its trace to the log of the state folder and answers the log's path; null where that fails too. */
export async function logFault(fault: unknown, folder: () => string): Promise<string | null> {
  try {
    const { openLog } = await import('../../app/logging/open-log.ts');
    const path = folder();
    makeFolder(path);
    const log = openLog(path, 'info');
    log.logger.error({ err: fault }, 'a fault of its own');
    log.close();
    return log.file;
  } catch {
    // Where nothing can be written (a full disk, no rights) the sentence has to do without its details.
    return null;
  }
}
