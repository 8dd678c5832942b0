import { access, rename } from 'node:fs/promises';

const endings = ['', '-wal', '-shm'];

/**
 * Moves a ledger with its -wal and -shm to a dated name beside it; never deletes, never overwrites. Nothing there is
 * fine. The ledger itself goes first: one left without its write-ahead log would pass for whole and lack its last
 * commits, while a log left alone is noticed.
 */
export async function moveLedgerAside(ledgerFile: string, now: Date): Promise<void> {
  // Windows allows no colon in a name.
  const dated = `${ledgerFile}.${now.toISOString().replaceAll(':', '-')}`;
  const aside = await freeName(dated, 1);
  for (const ending of endings)
    if (await isThere(ledgerFile + ending)) await rename(ledgerFile + ending, aside + ending);
}

async function freeName(dated: string, attempt: number): Promise<string> {
  const name = attempt === 1 ? dated : `${dated}.${attempt}`;
  const taken = await Promise.all(endings.map((ending) => isThere(name + ending)));
  return taken.includes(true) ? freeName(dated, attempt + 1) : name;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
