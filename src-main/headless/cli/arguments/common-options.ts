import { type Command, Option } from 'commander';
import type { CommonArguments } from './invocation.ts';
import { parseConnections } from './parse-connections.ts';
import { parseRate, type Rate } from './parse-rate.ts';
import { parseTimeSpan } from './parse-time-span.ts';

const dayMs = 24 * 3600 * 1000;

interface Raw {
  readonly state?: string;
  readonly json?: true;
  readonly yes?: true;
  readonly again?: true;
  readonly freshState?: true;
  readonly root?: string;
  readonly giveUp: number;
  readonly concurrency?: number;
  readonly limitRate?: Rate;
  readonly quiet?: true;
}

/** Gives a command the options every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .optionsGroup('Common options:')
    .option('--state <dir>', "folder that remembers what was sent (default: this computer's own)")
    .option('--json', 'one JSON object a line on stdout; text for people on stderr')
    .option('--yes', 'ask nothing')
    .option('--again', 'send also what the store has already')
    .option('--fresh-state', 'put a state that cannot be read aside, dated, and start empty')
    .option('--root <dir>', 'folder that files of a plan may lie in, besides its own')
    .addOption(giveUpOption())
    .addOption(concurrencyOption())
    .addOption(limitRateOption())
    .option('--quiet', 'say only what needs you')
    .helpOption('--help', 'show this help');
}

const giveUpOption = (): Option =>
  new Option('--give-up <time>', 'how long to wait in all for network, portal or file')
    .argParser(parseTimeSpan)
    .default(dayMs, '24h');

const concurrencyOption = (): Option =>
  new Option('--concurrency <n>', 'connections at once, at most (default: 8)').argParser(parseConnections);

const limitRateOption = (): Option =>
  new Option(
    '--limit-rate <rate>',
    'bytes a second over all files: 500K, 10M, 1G (of 1024), or none',
  ).argParser(parseRate);

/** Reads the common options of a command that was called. */
export function commonArguments(command: Command): CommonArguments {
  const raw = command.opts<Raw>();
  return {
    state: raw.state,
    json: raw.json === true,
    yes: raw.yes === true,
    again: raw.again === true,
    freshState: raw.freshState === true,
    root: raw.root,
    giveUpMs: raw.giveUp,
    connections: raw.concurrency,
    limitRate: raw.limitRate,
    quiet: raw.quiet === true,
  };
}
