/**
 * Percent-encodes all but the unreserved characters of RFC 3986, as Signature Version 4 wants it:
 * encodeURIComponent leaves five characters alone that S3 expects encoded.
 */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
