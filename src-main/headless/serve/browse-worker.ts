import { parentPort, workerData } from 'node:worker_threads';
import { type FolderAsk, listFolder } from './list-folder.ts';

parentPort?.postMessage(listFolder(workerData as FolderAsk));
