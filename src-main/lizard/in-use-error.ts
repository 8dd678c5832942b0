import { SluiceError } from '../contract/sluice-error.ts';
import type { RasterSourceRecord } from './raster-source-record.ts';

/** Why a raster source stays: by how many layers and label types it is used. `cause`: the portal's refusal, where it gave one. */
export function inUseError(
  host: string,
  { name, layers, labeltypes }: Pick<RasterSourceRecord, 'name' | 'layers' | 'labeltypes'>,
  cause?: unknown,
): SluiceError {
  const users = [counted(layers.length, 'layer'), counted(labeltypes.length, 'label type')]
    .filter((words) => words !== '')
    .join(' and ');
  const by = users === '' ? '' : ` by ${users}`;
  return new SluiceError(
    {
      code: 'in-use',
      message: `"${name}" is in use on ${host}${by}, so it stays.`,
      remedy: 'Delete what uses it first. Deleting it by force breaks what uses it.',
    },
    { cause },
  );
}

function counted(number: number, thing: string): string {
  if (number === 0) return '';
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
