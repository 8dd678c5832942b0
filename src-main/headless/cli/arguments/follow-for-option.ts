import { Option } from 'commander';
import { parseTimeSpan } from './parse-time-span.ts';

const quarterHourMs = 15 * 60 * 1000;

/** `--follow-for`: how long a command waits for the portal once everything is sent. */
export const followForOption = (): Option =>
  new Option('--follow-for <time>', 'how long to wait until Lizard has it, once sent')
    .argParser(parseTimeSpan)
    .default(quarterHourMs, '15m');
