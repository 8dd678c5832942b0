const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something is still good, never more than it is: `6 d 3 h`, `3 h 20 min`, `4 min`, `less than 1 min`. */
export function lifeLeft(seconds: number): string {
  if (seconds >= day) return pair(seconds, day, 'd', hour, 'h');
  if (seconds >= hour) return pair(seconds, hour, 'h', 10 * minute, 'min');
  return seconds >= minute ? `${Math.floor(seconds / minute)} min` : 'less than 1 min';
}

/** The whole of one unit and what is left in steps of a smaller one; the second is left out where there is none. */
function pair(seconds: number, big: number, bigName: string, step: number, stepName: string): string {
  const rest = Math.floor((seconds % big) / step) * (step === hour ? 1 : step / minute);
  const whole = `${Math.floor(seconds / big)} ${bigName}`;
  return rest === 0 ? whole : `${whole} ${rest} ${stepName}`;
}
