const longest = 300;

/**
 * A server's own words, fit to stand in a message: one short line, in which the secrets of the `url` it answered are
 * crossed out wherever they stand, and so is what can be nothing but a secret of another URL.
 */
export function quotable(words: string, url: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const own = secretsOf(url).reduce((text, secret) => text.replaceAll(secret, crossed), line);
  const clean = shapes.reduce((text, [shape, instead]) => text.replace(shape, instead), own);
  return clean.length > longest ? `${clean.slice(0, longest).trimEnd()}…` : clean;
}

const crossed = '…';

/** A URL's query; a secret with its name; the id of an AWS key; a signature in hexadecimal digits. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/(https?:\/\/[^\s?#]+)[?#]\S*/gi, `$1?${crossed}`],
  [/\b((?:x-amz-)?(?:signature|credential|security-token)|awsaccesskeyid)=[^\s&]*/gi, `$1=${crossed}`],
  [/\bA(?:KIA|SIA)[A-Z0-9]{12,}\b/g, crossed],
  [/\b[0-9a-f]{64}\b/gi, crossed],
];

const secretNames: ReadonlySet<string> = new Set([
  'x-amz-signature',
  'x-amz-credential',
  'x-amz-security-token',
  'signature',
  'awsaccesskeyid',
]);
/** What is shorter is a word like any other. */
const shortest = 8;

/** The query as a whole, and the values in it that let someone act, as they stand there and decoded; the longest first. */
function secretsOf(url: string): readonly string[] {
  const [, query = ''] = (url.split('#', 1)[0] ?? '').split(/\?(.*)/su);
  const values = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/su);
    return secretNames.has(name.toLowerCase()) ? [value, decoded(value), keyId(decoded(value))] : [];
  });
  const secrets = [query, decoded(query), ...values].filter((each) => each.length >= shortest);
  return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}

/** The first word of a credential; other values have none before a slash. */
const keyId = (value: string): string => (/^[\w-]+(?=\/\d{8}\/)/.exec(value) ?? [''])[0];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
