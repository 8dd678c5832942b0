import { Readable } from 'node:stream';
import { SluiceError } from '../../contract/sluice-error.ts';

/**
 * A stream that ends well only when all of it came: whoever writes it to disk hears of a cut or of too many bytes as an
 * error, and so keeps no part of it. `size` in bytes; null where the server did not say.
 */
export function wholeStream(stream: Readable, size: number | null, host: string): Readable {
  return Readable.from(counted(stream, size, host), { objectMode: false });
}

async function* counted(stream: Readable, size: number | null, host: string): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      yield chunk;
    }
  } catch (error) {
    throw cut(host, bytes, error instanceof Error ? error.name : 'Error');
  }
  if (size !== null && bytes !== size) throw cut(host, bytes, `of ${size}`);
}

/** Without its cause: an HTTP library's error holds headers and addresses. */
const cut = (host: string, bytes: number, detail: string): SluiceError =>
  new SluiceError(
    {
      code: 'network',
      message: `The file from ${host} broke off after ${bytes} bytes; nothing was kept of it.`,
      remedy: 'Save it again.',
    },
    { cause: new Error(`attachment cut (${detail})`) },
  );
