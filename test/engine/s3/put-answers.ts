import type { PutAnswer } from '../../../src-main/engine/ports/byte-transport.ts';

export const signedAt = '2026-06-01T12:00:00Z';
export const expiresAt = '2026-06-01T13:00:00Z';
export const before = 'Mon, 01 Jun 2026 11:59:00 GMT';
export const during = 'Mon, 01 Jun 2026 12:30:00 GMT';
export const after = 'Mon, 01 Jun 2026 13:00:01 GMT';

/** An answer as S3 gives it; the store's clock shows half past twelve unless said otherwise. */
export function answer(status: number, fields: Partial<Omit<PutAnswer, 'status'>> = {}): PutAnswer {
  const { headers = {}, body = '', complete = true } = fields;
  return { status, headers: { date: during, ...headers }, body, complete };
}

/** S3's error document. */
export function errorXml(code: string, message = '', more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${more}<RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`;
}

export const loginPage =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Room number</form></body></html>';
