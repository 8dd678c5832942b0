/** The text of a JSON file: UTF-8, or UTF-16 where its first bytes say so (PowerShell writes that when output is redirected). */
export function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
