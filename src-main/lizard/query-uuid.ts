import { pathUuid } from './path-uuid.ts';

/**
 * A UUID in the form filters want (lower case, with its hyphens), also from one written without them.
 * Throws `SluiceError` `usage` for anything else.
 */
export function queryUuid(given: string, what: string): string {
  const text = given.trim();
  const bare = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/iu.exec(text);
  return pathUuid(bare === null ? text : bare.slice(1).join('-'), what);
}
