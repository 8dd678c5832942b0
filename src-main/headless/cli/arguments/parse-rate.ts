import parseBytes from 'bytes';
import { InvalidArgumentError } from 'commander';

/** Bytes a second, or no limit. */
export type Rate = number | 'none';

const rates = /^(\d+(?:\.\d+)?)([KMG]?)(?:i?B)?$/iu;
/** Beyond what any line carries. */
const most = 1024 ** 4;

/** A rate as curl and rclone write it: `500K`, `10M`, `1.5G`, of 1024; a bare number is bytes. `none` lifts a limit. */
export function parseRate(text: string): Rate {
  const trimmed = text.trim();
  if (/^none$/iu.test(trimmed)) return 'none';
  const [, amount = '', unit = ''] = rates.exec(trimmed) ?? [];
  const rate = amount === '' ? null : parseBytes(unit === '' ? amount : `${amount}${unit}B`);
  if (rate === null || rate < 1 || rate > most)
    throw new InvalidArgumentError('Give bytes a second such as 500K, 10M or 1G, or none.');
  return rate;
}
