import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileToSave } from '../../app/window/shell-port.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { attachmentHeader } from './attachment-header.ts';
import { commonHeaders } from './page-headers.ts';
import { sayRefused } from './say-refused.ts';

/**
 * Sends a file a page asked for. What goes wrong before its first byte is said in a sentence; after it the connection is
 * cut, so that the browser calls the download broken instead of whole. Never rejects.
 */
export async function sendDownload(
  file: FileToSave,
  response: ServerResponse,
  report: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const stream = await open(file, gone.signal);
    response.writeHead(200, {
      ...commonHeaders,
      'content-type': 'application/octet-stream',
      'content-disposition': attachmentHeader(file.name),
    });
    await pipeline(stream, response);
  } catch (error) {
    if (gone.signal.aborted && response.destroyed) return;
    if (!(error instanceof SluiceError)) report(error);
    if (response.headersSent) response.destroy();
    else sayRefused(response, 502, sentenceOf(error));
  }
}

function open({ contents }: FileToSave, signal: AbortSignal): Promise<Readable> {
  return contents.kind === 'text'
    ? Promise.resolve(Readable.from([contents.text], { objectMode: false }))
    : contents.open(signal);
}

const sentenceOf = (error: unknown): string =>
  error instanceof SluiceError ? error.message : 'This file could not be read.';
