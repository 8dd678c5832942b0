// Reads and hashes ranges of files off the main thread, several at once: one that waits for its taker or its disk
// holds up no other.
import { parentPort } from 'node:worker_threads';
import { RangeDesk } from './range-desk.ts';
import type { RangeCall } from './range-frames.ts';

const desk = new RangeDesk((answer, transfer) => parentPort?.postMessage(answer, transfer));
parentPort?.on('message', (call: RangeCall) => desk.take(call));
