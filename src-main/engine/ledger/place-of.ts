import { statSync } from 'node:fs';

/**
 * Which file lies at a path, as a text that no other file has; null where none can be seen. An open ledger goes on to take
 * writes after its folder was moved or deleted: this tells that they are in no file anybody will find.
 */
export function placeOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}
