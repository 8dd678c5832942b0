import type { Failure } from '../../contract/failure.ts';
import type { LizardResult } from '../../lizard/types.ts';

/** Why nothing may be uploaded to a result as it is now, or null. `replace`: a person said that what is there may go. */
export function uploadRefusal(
  row: Pick<LizardResult, 'code' | 'raster' | 'attachment_url' | 'upload_url'>,
  replace: boolean,
): Failure | null {
  if (row.upload_url === null)
    return row.attachment_url === null && row.raster === null
      ? {
          code: 'portal-refused',
          message: `Lizard offers no place to upload a file for the result ${row.code}.`,
          remedy: 'Check that your key may change this scenario.',
        }
      : {
          code: 'already-there',
          message: `Lizard already has a file for the result ${row.code}, and offers no place for another.`,
          remedy: 'Delete the result first, then make it anew and upload again.',
        };
  if (replace || (row.raster === null && row.attachment_url === null)) return null;
  return {
    code: 'already-there',
    message: `The result ${row.code} already has its ${row.raster === null ? 'file' : 'raster'} in Lizard.`,
    remedy: 'Upload with --replace if it is to be replaced.',
  };
}
