import { readFile } from 'node:fs/promises';

/** The signatures of all presigned URLs in a value, however deep. */
export function signaturesOf(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/X-Amz-Signature=([0-9a-f]+)/gu)].flatMap(
    ([, found]) => found ?? [],
  );
}

/**
 * Those of the secrets that are in the bytes of a ledger's file or of its log, whole or in half. Only for a ledger that is
 * closed: reading it in the process that has it open would give up that one's locks.
 */
export async function keptOf(secrets: readonly string[], file: string): Promise<string[]> {
  const log = await readFile(`${file}-wal`).catch(() => Buffer.alloc(0));
  const bytes = Buffer.concat([await readFile(file), log]).toString('latin1');
  const halves = (secret: string): string[] => {
    const half = secret.length / 2;
    return [secret.slice(0, half), secret.slice(half)];
  };
  return secrets.filter((secret) => halves(secret).some((half) => bytes.includes(half)));
}
