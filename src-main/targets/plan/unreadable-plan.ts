import type { Failure } from '../../contract/failure.ts';

/** Why a plan's own file could not be read. */
export function unreadablePlan(file: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'file-missing', message: `There is no plan at ${file}.`, remedy: 'Check the path.' };
  const message = `The plan ${file} cannot be read (${code}).`;
  return { code: 'file-unreadable', message, remedy: 'Check that it is a file and that you may read it.' };
}
