/** Bytes a second over a short and over a longer while; null while nothing is known. */
export interface Rates {
  readonly recent: number;
  readonly lasting: number;
}

const units = [
  { seconds: 86_400, name: 'd' },
  { seconds: 3_600, name: 'h' },
  { seconds: 60, name: 'min' },
  { seconds: 1, name: 's' },
] as const;

/** The time the rest takes, as an honest range: `about 14–17 min`. Null where the line says nothing. */
export function timeLeft(bytesLeft: number, rates: Rates | null): string | null {
  if (rates === null || rates.recent <= 0 || rates.lasting <= 0) return null;
  const spans = [bytesLeft / rates.recent, bytesLeft / rates.lasting].sort((a, b) => a - b);
  const [least = 0, most = 0] = spans;
  const unit = units.find(({ seconds }) => most >= seconds * 1.5) ?? units[3];
  const from = Math.max(1, Math.floor(least / unit.seconds));
  const to = Math.max(1, Math.ceil(most / unit.seconds));
  return from === to ? `about ${to} ${unit.name}` : `about ${from}–${to} ${unit.name}`;
}
