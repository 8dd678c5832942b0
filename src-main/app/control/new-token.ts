import { randomBytes } from 'node:crypto';

/** A secret nobody guesses, in letters that need no quoting: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');
