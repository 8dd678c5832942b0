import type { Failure } from '../../contract/failure.ts';
import { pathTrouble } from '../../contract/path-trouble.ts';

/** Why a plan's own file could not be read. */
export function unreadablePlan(file: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'file-missing', message: `There is no plan at ${file}.`, remedy: 'Check the path.' };
  return pathTrouble(`The plan ${file}`, code);
}
