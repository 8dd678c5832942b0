import type { Command } from 'commander';
import { SluiceError } from '../../../contract/sluice-error.ts';
import { commonArguments, withCommonOptions } from './common-options.ts';
import { followForOption } from './follow-for-option.ts';
import type { Invocation } from './invocation.ts';
import { portalArguments, withPortalOptions } from './portal-options.ts';

type Call = (invocation: Invocation) => void;

/** Adds `status`, `resume` and `cancel`: what is done with a state folder. */
export function addStateCommands(program: Command, call: Call): void {
  addStatus(program, call);
  addResume(program, call);
  addCancel(program, call);
}

function addStatus(program: Command, call: Call): void {
  const status = program.command('status').description('Show every transfer of the state folder.');
  withCommonOptions(status)
    .addHelpText('after', '\nExample:\n  sluice status --json')
    .action(() => call({ command: 'status', common: commonArguments(status) }));
}

function addResume(program: Command, call: Call): void {
  const resume = withPortalOptions(
    program.command('resume').description('Go on with whatever is unfinished, and try again what failed.'),
    'optional',
  ).addOption(followForOption());
  withCommonOptions(resume)
    .addHelpText('after', '\nExample:\n  sluice resume --key-file lizard.key')
    .action(() =>
      call({
        command: 'resume',
        ...portalArguments(resume),
        followForMs: resume.opts<{ followFor: number }>().followFor,
        common: commonArguments(resume),
      }),
    );
}

function addCancel(program: Command, call: Call): void {
  const cancel = program
    .command('cancel')
    .description('Cancel transfers by their ids ("sluice status" shows them).')
    .argument('[id...]', 'ids of transfers')
    .option('--all', 'everything that is not in its store yet');
  withCommonOptions(cancel)
    .addHelpText('after', '\nExample:\n  sluice cancel --all')
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
