import { InvalidArgumentError } from 'commander';

const most = 64;

/** How many bodies may be on the line at once. */
export function parseConnections(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) throw new InvalidArgumentError(`Give a number from 1 to ${most}.`);
  return number;
}
