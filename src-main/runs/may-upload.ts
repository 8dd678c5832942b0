import { leave, type Matched } from './candidate.ts';
import type { LeftFile } from './proposal.ts';

/** The most S3 takes in one PUT, which is all a result's upload URL allows. */
const maxPutBytes = 5 * 1024 ** 3;

/** Why a matched file must not be sent to its result; null when it may. Never an unasked replace. Pure. */
export function mayUpload(matched: Matched, replace: boolean): LeftFile | null {
  const { file, result } = matched;
  if (result.attachment_url !== null && result.upload_url === null) return deleteFirst(matched);
  if ((result.raster !== null || result.attachment_url !== null) && !replace) return alreadyThere(matched);
  if (result.upload_url === null) return noUrl(matched);
  return file.size > maxPutBytes ? tooLarge(matched) : null;
}

const deleteFirst = (matched: Matched): LeftFile =>
  leave(matched, {
    code: 'already-there',
    severity: 'advice',
    message: `${matched.file.name}: Lizard already has a file for ${matched.result.code}, and takes no other for this result.`,
    remedy: 'Delete the result first, then make it anew.',
  });

const alreadyThere = (matched: Matched): LeftFile =>
  leave(matched, {
    code: 'already-there',
    severity: 'advice',
    message: `${matched.file.name}: Lizard already has a ${matched.result.raster === null ? 'file' : 'raster'} for ${matched.result.code}.`,
    remedy: 'Give --replace to send it all the same.',
  });

const noUrl = (matched: Matched): LeftFile =>
  leave(matched, {
    code: 'unpaired',
    severity: 'advice',
    message: `${matched.file.name}: Lizard gives no upload URL for ${matched.result.code}.`,
    remedy: 'Delete the result and make it anew, or ask the portal.',
  });

const tooLarge = (matched: Matched): LeftFile =>
  leave(matched, {
    code: 'file-too-large',
    severity: 'refuse',
    message: `${matched.file.name} has ${matched.file.size} bytes; an upload to a result takes at most 5 GiB (${maxPutBytes} bytes).`,
    remedy: 'Make it smaller: compress the raster, or write results less often.',
  });
