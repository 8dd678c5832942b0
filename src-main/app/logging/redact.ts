const rules: readonly (readonly [RegExp, string])[] = [
  // A presigned query is a key to the object: nothing behind the question mark of any URL is kept.
  [/(https?:\/\/[^\s"'<>?#]+)[?#][^\s"'<>]*/gi, '$1?[redacted]'],
  [/(X-Amz-(?:Signature|Credential|Security-Token)=)[^\s"'&]+/gi, '$1[redacted]'],
  [
    /((?:authorization|cookie|x-amz-security-token)["']?\s*[:=]\s*["']?)[^\s"',}]+(?:\s+[^\s"',}]+)?/gi,
    '$1[redacted]',
  ],
  // A user name in a URL, and its password.
  [/(https?:\/\/)[^\s/@"']+@/gi, '$1[redacted]@'],
];

/** Takes out of a line whatever would let its reader act in someone's name: presigned queries, keys, tokens. */
export function redact(text: string): string {
  return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}
