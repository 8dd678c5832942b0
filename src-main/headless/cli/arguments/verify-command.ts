import type { Command } from 'commander';
import { commonArguments, withCommonOptions } from './common-options.ts';
import type { Invocation } from './invocation.ts';
import { portalArguments, withPortalOptions } from './portal-options.ts';

/** Adds `verify`: whether what a receipt says is still so. */
export function addVerifyCommand(program: Command, call: (invocation: Invocation) => void): void {
  const verify = withPortalOptions(program.command('verify'), 'optional')
    .description(
      'Check that a file is still the one a receipt is of, and that its result still shows something.',
    )
    .argument('<receipt>', 'a receipt saved in the window (JSON; also several in an array)')
    .option('--full', 'read the file and compare its MD5, also if its size and time have not changed');
  withCommonOptions(verify)
    .addHelpText('after', examples)
    .action((receipt: string) => {
      const full = verify.opts<{ full?: true }>().full === true;
      call({ command: 'verify', receipt, full, ...portalArguments(verify), common: commonArguments(verify) });
    });
}

const examples = `
Examples:
  sluice verify receipt-dem.tif.json
  sluice verify --full receipts-9.json
  sluice verify --portal https://demo.lizard.net receipts-9.json

Nothing is downloaded. A portal is asked only when you name it: the key goes to no address out of a receipt.`;
