/**
 * A time as the API writes it: UTC to the microsecond, and without a fraction on whole seconds.
 *
 * @param milliseconds since 1970
 */
export function apiTime(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  return milliseconds % 1000 === 0 ? iso.replace('.000Z', 'Z') : iso.replace('Z', '000Z');
}
