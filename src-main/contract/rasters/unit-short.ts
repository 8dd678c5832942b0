/** Marks that need no words; feet of several lengths are told apart by their names. */
const marks: ReadonlyMap<string, string> = new Map([
  ['metre', 'm'],
  ['kilometre', 'km'],
  ['degree', '°'],
  ['foot', 'ft'],
  ['US survey foot', 'ftUS'],
]);

/** The mark of a projection's unit ("m", "°", "ft"), or its name where it has none. */
export const unitShort = (unit: string): string => marks.get(unit) ?? unit;
