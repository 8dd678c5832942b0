import type { Finding } from '../contract/finding.ts';
import type { Foreign, Recognition } from './recognition.ts';

const codes: Readonly<Record<string, Finding['code']>> = {
  truncated: 'truncated',
  empty: 'empty',
  damaged: 'damaged',
  elsewhere: 'elsewhere',
  'mis-named': 'mis-named',
  'file-missing': 'file-missing',
  'file-unreadable': 'file-unreadable',
};

/** What no word of a person makes whole. */
const never: ReadonlySet<string> = new Set([
  'truncated',
  'empty',
  'file-missing',
  'file-unreadable',
  'elsewhere',
]);

/**
 * That a file of no result's name is not whole, or is a GeoTIFF by its name or content and not by both: people check rasters
 * of every kind. Null for others; of files that are taken for a result it is said when they are recognised. Pure.
 */
export function unreadableFinding(recognition: Recognition): Finding | null {
  if (recognition.kind !== 'foreign' || recognition.failure === undefined) return null;
  const { file, failure } = recognition;
  if (!never.has(failure.code) && !isRaster(recognition)) return null;
  const misNamed = failure.code === 'mis-named';
  return {
    ...{ path: file.path, code: codes[failure.code] ?? 'unchecked', severity: 'refuse' },
    message: failure.message,
    remedy: misNamed ? 'Rename it, or make it again.' : 'Fetch or make it again.',
  };
}

/** What is wrong with a file that is not whole, which nobody can overrule; null for every other. Pure. */
export function notWholeFinding(recognition: Recognition): Finding | null {
  const finding = unreadableFinding(recognition);
  return finding !== null && never.has(finding.code) ? finding : null;
}

const isRaster = ({ file, content }: Foreign): boolean =>
  content === 'geotiff' || /\.(?:geo|g)?tiff?$/iu.test(file.name);
