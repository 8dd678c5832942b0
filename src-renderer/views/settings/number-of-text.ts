/** A number as people write it, with a point or a comma; null for what is none. */
export function numberOfText(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
