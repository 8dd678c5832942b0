import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the sender of a request may do. */
export type Access = 'read-write' | 'read-only' | 'none';

export interface ApiKeys {
  readonly key: string;
  /** A key whose owner may look but not touch: changes are answered 403. */
  readonly readOnlyKey: string;
}

/** A personal API key of the portal's form: seven letters, a dot, and what makes it a secret. */
export function newApiKey(): string {
  return `sluiced.${randomBytes(16).toString('hex')}`;
}

/** Who a Basic header lets in: the user is always `__key__`, the password one of the two keys. */
export function accessOf(authorization: string | undefined, keys: ApiKeys): Access {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/iu.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return 'none';
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  if (same(credentials, `__key__:${keys.key}`)) return 'read-write';
  return same(credentials, `__key__:${keys.readOnlyKey}`) ? 'read-only' : 'none';
}

/** Compares in constant time; digests, because the comparison wants equal lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
