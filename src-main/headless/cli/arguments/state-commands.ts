import { type Command, Option } from 'commander';
import { SluiceError } from '../../../contract/sluice-error.ts';
import { commonArguments, withCommonOptions } from './common-options.ts';
import { followForOption } from './follow-for-option.ts';
import type { Invocation } from './invocation.ts';
import { parseRate, type Rate } from './parse-rate.ts';
import { portalArguments, withPortalOptions } from './portal-options.ts';

type Call = (invocation: Invocation) => void;

/** Adds `status`, `pause`, `resume`, `limit` and `cancel`: what is done with a state folder. */
export function addStateCommands(program: Command, call: Call): void {
  addStatus(program, call);
  addPause(program, call);
  addResume(program, call);
  addLimit(program, call);
  addCancel(program, call);
}

function addStatus(program: Command, call: Call): void {
  const status = program.command('status').description('Show every transfer of the state folder.');
  withCommonOptions(status)
    .addHelpText('after', '\nExample:\n  sluice status --json')
    .action(() => call({ command: 'status', common: commonArguments(status) }));
}

function addPause(program: Command, call: Call): void {
  const pause = program
    .command('pause')
    .description('Pause transfers by their ids, or all; what the store accepted of them is kept.')
    .argument('[id...]', 'ids of transfers, or their beginnings')
    .option('--after-file', 'let a file that goes in one piece end first, so that no byte goes again');
  withCommonOptions(pause)
    .addHelpText('after', pauseExamples)
    .action((ids: readonly string[]) =>
      call({
        command: 'pause',
        ids: allOr(ids),
        when: pause.opts<{ afterFile?: true }>().afterFile === true ? 'after-file' : 'now',
        common: commonArguments(pause),
      }),
    );
}

function addResume(program: Command, call: Call): void {
  const resume = withPortalOptions(
    program
      .command('resume')
      .description('Go on with transfers by their ids, or with all that is unfinished.'),
    'optional',
  )
    .argument('[id...]', 'ids of transfers, or their beginnings')
    .option('--failed', 'try again also what failed')
    .addOption(followForOption());
  withCommonOptions(resume)
    .addHelpText('after', resumeExamples)
    .action((ids: readonly string[]) => {
      const { failed = false, followFor } = resume.opts<{ failed?: true; followFor: number }>();
      if (failed && ids.length > 0) throw idsOrFailed();
      call({
        command: 'resume',
        ...portalArguments(resume),
        ...{ ids: allOr(ids), failed, followForMs: followFor },
        common: commonArguments(resume),
      });
    });
}

const allOr = (ids: readonly string[]): readonly string[] | 'all' => (ids.length === 0 ? 'all' : ids);

function addLimit(program: Command, call: Call): void {
  const limit = program
    .command('limit')
    .description('Change how fast, and over how many connections, the Sluice at work may send.')
    .addOption(new Option('--rate <rate>', 'the same as --limit-rate').argParser(parseRate));
  withCommonOptions(limit)
    .addHelpText('after', limitExamples)
    .action(() => {
      const common = commonArguments(limit);
      const { rate = common.limitRate } = limit.opts<{ rate?: Rate }>();
      if (rate === undefined && common.connections === undefined) throw whichLimit();
      call({ command: 'limit', rate, common });
    });
}

function whichLimit(): SluiceError {
  return new SluiceError({
    code: 'usage',
    message: 'Say what is to change: --rate, --concurrency, or both.',
    remedy: '"sluice limit --help" shows examples.',
  });
}

function addCancel(program: Command, call: Call): void {
  const cancel = program
    .command('cancel')
    .description('Cancel transfers by their ids ("sluice status" shows them).')
    .argument('[id...]', 'ids of transfers, or their beginnings')
    .option('--all', 'everything that is not in its store yet');
  withCommonOptions(cancel)
    .addHelpText('after', cancelExamples)
    .action((ids: readonly string[]) => {
      const all = cancel.opts<{ all?: true }>().all === true;
      if (all === ids.length > 0) throw whichOnes();
      call({ command: 'cancel', ids: all ? 'all' : ids, common: commonArguments(cancel) });
    });
}

function whichOnes(): SluiceError {
  return new SluiceError({
    code: 'usage',
    message: 'Say which transfers to cancel: their ids, or --all.',
    remedy: '"sluice status" shows the ids.',
  });
}

function idsOrFailed(): SluiceError {
  return new SluiceError({
    code: 'usage',
    message:
      'Say which transfers to go on with, or --failed, but not both: a failed one that is named is tried again.',
    remedy: '"sluice status" shows the ids.',
  });
}

const pauseExamples = `
Examples:
  sluice pause
  sluice pause 4a0f2d3c --after-file

A file that goes in one piece goes again from its beginning unless --after-file lets it end; parts are kept.`;

const resumeExamples = `
Examples:
  sluice resume --key-file lizard.key
  sluice resume 4a0f2d3c
  sluice resume --failed

Where Sluice is at work in the state folder it is asked to go on; else this command does it.`;

const limitExamples = `
Examples:
  sluice limit --rate 2M
  sluice limit --rate none --concurrency 4

It holds for as long as that Sluice runs; what is on the line goes on at the new rate within a second.`;

const cancelExamples = `
Examples:
  sluice cancel 4a0f2d3c
  sluice cancel --all

What was begun in parts is given up at the store too; what could not be removed there is said.`;
