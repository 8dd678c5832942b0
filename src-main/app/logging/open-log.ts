import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { redact } from './redact.ts';

/** A log of this size is put aside when the next process starts (bytes); one older log is kept. */
const fullBytes = 10 * 1024 ** 2;

export interface Log {
  readonly file: string;
  readonly logger: Logger;
  /** One of pino's; what is lighter is left out from now on. */
  readonly setLevel: (level: string) => void;
  close(): void;
}

/** The log in a state folder: `sluice.log`, 0600, every line redacted on its way to the file. */
export function openLog(folder: string, level: string): Log {
  const file = join(folder, 'sluice.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > fullBytes) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  const logger = pino({ level, base: null }, { write: (line: string) => append(descriptor, redact(line)) });
  const setLevel = (next: string): void => {
    logger.level = next;
  };
  return { file, logger, setLevel, close: () => closeSync(descriptor) };
}

/** Writes a line, or does without: a log that cannot be written (a full disk) is no reason to end an upload. */
function append(descriptor: number, line: string): boolean {
  try {
    writeSync(descriptor, line);
    return true;
  } catch {
    // Whoever needs the disk for more than words meets the same fault, and says it.
    return false;
  }
}
