/**
 * One attribute value as a string or number. Padded strings lose what follows their first NUL; 64-bit integers
 * beyond 2^53 become decimal strings, since a number would change them.
 */
export function plainValue(value: unknown): string | number | null {
  if (typeof value === 'string') return untilNul(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return fromBigInt(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return onlyElement(value as ArrayLike<unknown>);
  return null;
}

function onlyElement(values: ArrayLike<unknown>): string | number | null {
  return values.length === 1 ? plainValue(values[0]) : null;
}

function fromBigInt(value: bigint): string | number {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function untilNul(text: string): string {
  const end = text.indexOf('\0');
  return (end === -1 ? text : text.slice(0, end)).trim();
}
