import { InvalidArgumentError } from 'commander';

/** The id of a result: the number at the end of its address. */
export function parseResultId(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new InvalidArgumentError(`The id of a result is a number, not "${text}".`);
  return Number(text);
}
