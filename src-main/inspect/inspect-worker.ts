import { parentPort } from 'node:worker_threads';
import { assertNever } from '../contract/assert-never.ts';
import { loadHdf5 } from './hdf5/hdf5-library.ts';
import { inspectFile, type ReadingThread } from './inspect-file.ts';
import type { InspectAnswer, InspectRequest, InspectResult } from './inspect-message.ts';
import { once } from './once.ts';
import { previewFile } from './preview/preview-file.ts';
import { loadToDegrees } from './to-degrees.ts';

/** The thread that opens foreign files: whatever they do to the readers, the window and the transfers go on. */
const port = parentPort;
if (port === null) throw new Error('inspect-worker runs as a worker thread only.');
const answer = (message: InspectAnswer): void => port.postMessage(message);
const thread: Omit<ReadingThread, 'limitMs'> = {
  onReading: () => answer({ kind: 'reading' }),
  onSpoilt: () => answer({ kind: 'spoilt' }),
  toDegrees: once(loadToDegrees),
  hdf5: once(loadHdf5),
};

async function read(request: InspectRequest): Promise<InspectResult> {
  switch (request.ask) {
    case 'facts': {
      const { path, size, limitMs } = request;
      return { kind: 'facts', facts: await inspectFile(path, size, { ...thread, limitMs }) };
    }
    case 'preview':
      thread.onReading();
      return previewFile(request.path, request.size, request.band);
    default:
      return assertNever(request);
  }
}

/** Node's file system errors have a `syscall`; anything else is a reader that broke over the content. */
function toAnswer(error: unknown): InspectAnswer {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined
    ? { kind: 'error', systemCode: code }
    : { kind: 'broken' };
}

async function handle(request: InspectRequest): Promise<void> {
  try {
    answer(await read(request));
  } catch (error) {
    answer(toAnswer(error));
  }
}

port.on('message', (request: InspectRequest) => void handle(request));
