// The ledger's thread: SQLite waits for the disk at every commit, and that must hold up nothing else.
import { parentPort } from 'node:worker_threads';
import { LedgerDesk } from './ledger-desk.ts';
import type { LedgerFrame } from './ledger-frames.ts';

const desk = new LedgerDesk();
parentPort?.on('message', (frame: LedgerFrame) => parentPort?.postMessage(desk.answer(frame)));
