import type { Finding } from '../contract/finding.ts';
import type { Recognition } from './recognition.ts';

const codes: Readonly<Record<string, Finding['code']>> = {
  truncated: 'truncated',
  empty: 'empty',
  damaged: 'damaged',
  'mis-named': 'mis-named',
  'file-missing': 'file-missing',
  'file-unreadable': 'file-unreadable',
};

/**
 * That a file named as a GeoTIFF cannot be read as one, though no result takes it: people check rasters of every kind. Null
 * for other files; of those that are taken for a result it is said when they are recognised. Pure.
 */
export function unreadableFinding(recognition: Recognition): Finding | null {
  if (recognition.kind !== 'foreign' || recognition.failure === undefined) return null;
  const { file, failure } = recognition;
  if (!/\.tiff?$/iu.test(file.name)) return null;
  return {
    ...{ path: file.path, code: codes[failure.code] ?? 'unchecked', severity: 'refuse' },
    message: failure.message,
    remedy: 'Fetch or make it again.',
  };
}
