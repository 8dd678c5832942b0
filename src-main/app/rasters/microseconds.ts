/** Since 1970: portals write times finer than a `Date` can hold. Null for no time, `NaN` for a text that is none. */
export function microseconds(time: string | null): number | null {
  if (time === null) return null;
  const fraction = /\.(\d{1,6})/u.exec(time)?.[1] ?? '';
  return Math.floor(Date.parse(time) / 1000) * 1e6 + Number(fraction.padEnd(6, '0'));
}
