import { parentPort } from 'node:worker_threads';
import { inspectFile } from './inspect-file.ts';
import type { InspectAnswer, InspectRequest } from './inspect-message.ts';

/** The thread that opens foreign files: whatever they do to the readers, the window and the transfers go on. */
const port = parentPort;
if (port === null) throw new Error('inspect-worker runs as a worker thread only.');
const answer = (message: InspectAnswer): void => port.postMessage(message);

/** Node's file system errors have a `syscall`; anything else is a reader that broke over the content. */
function toAnswer(error: unknown): InspectAnswer {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined
    ? { kind: 'error', systemCode: code }
    : { kind: 'broken' };
}

async function handle(request: InspectRequest): Promise<void> {
  try {
    const facts = await inspectFile(request.path, request.size, () => answer({ kind: 'reading' }));
    answer({ kind: 'facts', facts });
  } catch (error) {
    answer(toAnswer(error));
  }
}

port.on('message', (request: InspectRequest) => void handle(request));
