import { redact } from '../logging/redact.ts';

const rules: readonly (readonly [RegExp, string])[] = [
  // An access key's id, as AWS makes them: no secret by itself, but it names an account.
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, '[redacted]'],
  [/((?:password|passwd|secret|token|api[-_]?key|key)["']?\s*[:=]\s*["']?)[^\s"',}&]+/gi, '$1[redacted]'],
  [/\b(Basic|Bearer)\s+[\w+/=.~-]{8,}/gi, '$1 [redacted]'],
  // Whatever looks made by chance: tokens have small and capital letters and digits, and no word's end.
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{32,}={0,2}(?![\w-])/g, '[redacted]'],
  // A secret access key of AWS: 40 letters, which may hold slashes.
  [/(?<![\w+/-])(?=[\w+/]*\d)(?=[\w+/]*[A-Z])(?=[\w+/]*[a-z])[A-Za-z0-9+/]{40}(?![\w+/=-])/g, '[redacted]'],
];

/**
 * Takes out of a text that is given away whatever would let its reader act in someone's name, and what it need not tell: the
 * secrets the program holds (`secrets`), all that looks like one, and whose home folder it was. Too much rather than too little.
 */
export function scrub(text: string, secrets: readonly string[], home: string): string {
  const held = secrets
    .filter((secret) => secret.length >= 4)
    .reduce((scrubbed, secret) => scrubbed.replaceAll(secret, '[redacted]'), text);
  const atHome = home.length > 1 ? held.replaceAll(home, '~') : held;
  return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), redact(atHome));
}
