import type { Command } from 'commander';
import type { PortalArguments } from './invocation.ts';

interface Raw {
  readonly portal?: string;
  readonly keyFile?: string;
}

const keyHelp = 'file with the personal API key (else SLUICE_LIZARD_KEY is read); it is never stored';

/** Gives a command the options that name a portal. */
export function withPortalOptions(command: Command, need: 'needed' | 'optional'): Command {
  const portal = ['--portal <url>', 'address of the Lizard portal, such as https://demo.lizard.net'] as const;
  const named = need === 'needed' ? command.requiredOption(...portal) : command.option(...portal);
  return named.option('--key-file <file>', keyHelp);
}

/** Reads the portal options of a command that was called. */
export function portalArguments(command: Command): PortalArguments {
  const raw = command.opts<Raw>();
  return { portal: raw.portal, keyFile: raw.keyFile };
}
