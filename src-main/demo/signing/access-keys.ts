import { randomBytes } from 'node:crypto';

/** A pair of S3 keys, and the session token that belongs to temporary ones. */
export interface AccessKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly session?: {
    readonly token: string;
    /** Milliseconds since 1970; URLs signed with the token die then, whatever their own life. */
    readonly expiresAt: number;
  };
}

/** Keys for one run: random, so that nothing signed elsewhere or earlier is valid. */
export function newAccessKeys(): AccessKeys {
  return {
    accessKeyId: `DEMO${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
  };
}
