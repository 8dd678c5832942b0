const longest = 300;

/**
 * What a portal's error body says, as one line for people; empty when it says nothing readable.
 *
 * Understands `{message, detail}` and fields with lists of messages, nested or not. What stands behind a `?` in an
 * address is cut off, since it may be a signature, and so is everything in `secrets`.
 */
export function readableRefusal(body: string, secrets: readonly string[]): string {
  const words = sentences(parsed(body)).join(' ');
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), words);
  const bare = clean
    .replace(/(https?:\/\/[^\s?"']*)\?[^\s"']*/giu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return bare.length > longest ? `${bare.slice(0, longest)}…` : bare;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value !== 'object' || value === null) return [];
  const said = Object.entries(value).flatMap(([field, inside]) => fieldSentences(field, inside));
  return [...new Set(said)];
}

function fieldSentences(field: string, inside: unknown): readonly string[] {
  const words = sentences(inside);
  if (words.length === 0 || ['message', 'detail', 'non_field_errors'].includes(field)) return words;
  return [`${field}: ${words.join(' ')}`];
}
