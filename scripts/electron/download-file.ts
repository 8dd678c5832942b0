import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import got, { HTTPError, RequestError } from 'got';
import prettyBytes from 'pretty-bytes';
import type { Agents } from '../../src-main/app/network/network.ts';
import { faultSentence } from '../../src-main/engine/transport/fault-sentence.ts';
import { tunnelSentence } from '../../src-main/engine/transport/tunnel-fault.ts';
import { NotFetched } from './not-fetched.ts';
import { type DownloadLimits, watchDownload } from './watch-download.ts';

/** Bytes so far; `total` is null where the server does not say. */
export interface DownloadProgress {
  readonly transferred: number;
  readonly total: number | null;
}

export interface DownloadOptions {
  readonly agents: Pick<Agents, 'http' | 'https'>;
  readonly limits: DownloadLimits;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/** Brings what `url` names, redirects followed, to a new file. Throws `NotFetched` where the network does not give it. */
export async function downloadFile(url: string, file: string, options: DownloadOptions): Promise<void> {
  const { limits, onProgress } = options;
  const agent = { http: options.agents.http, https: options.agents.https };
  const watch = watchDownload(limits);
  let { host } = new URL(url);
  let progress: DownloadProgress = { transferred: 0, total: null };
  watch.asking(host);
  const stream = got
    .stream(url, { agent, signal: watch.signal, retry: { limit: 0 }, decompress: false })
    .on('redirect', (next: { url?: URL | string }) => {
      host = new URL(next.url ?? url).host;
      watch.asking(host);
    })
    .on('response', ({ headers }: { headers: { 'content-length'?: string } }) => {
      progress = { ...progress, total: Number(headers['content-length'] ?? Number.NaN) || null };
      watch.arrived(progressInWords(progress));
    });
  try {
    await pipeline(
      stream,
      async function* (source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          progress = { ...progress, transferred: progress.transferred + chunk.length };
          watch.arrived(progressInWords(progress));
          onProgress(progress);
          yield chunk;
        }
      },
      createWriteStream(file),
    );
  } catch (error) {
    throw watch.signal.aborted ? watch.signal.reason : reasonOf(error, host, progress);
  } finally {
    watch.stop();
  }
}

/** `44.1 MB of 111 MB`. */
export const progressInWords = ({ transferred, total }: DownloadProgress): string =>
  total === null ? prettyBytes(transferred) : `${prettyBytes(transferred)} of ${prettyBytes(total)}`;

/** What the network did, as a sentence; an error of anything else stays what it is. */
function reasonOf(error: unknown, host: string, progress: DownloadProgress): unknown {
  if (error instanceof HTTPError) return new NotFetched(refusal(error.response.statusCode, host));
  if (!(error instanceof RequestError)) return error;
  // An answer shorter than it said it would be: got sees that before the socket does.
  const isShort = error.code === 'ERR_HTTP_CONTENT_LENGTH_MISMATCH';
  const sentence = isShort ? `The connection to ${host} was cut.` : faultSentence(error, host);
  const after = progress.transferred === 0 ? '.' : `, after ${progressInWords(progress)}.`;
  return new NotFetched(sentence.replace(/\.$/, after), { cause: error });
}

function refusal(status: number, host: string): string {
  if (status === 407) return tunnelSentence(status, host);
  return status === 404 ? `${host} does not have it (404).` : `${host} answered ${status}.`;
}
