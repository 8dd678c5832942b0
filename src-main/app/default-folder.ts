import { homedir } from 'node:os';
import { defaultStateFolder as folderOn } from './state-folder/default-state-folder.ts';

/** Where this machine keeps the state unless `--state` says otherwise; the desktop's folder too. */
export const defaultStateFolder = (): string => folderOn(process.platform, process.env, homedir());
