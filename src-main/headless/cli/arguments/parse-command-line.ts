import { Command, CommanderError } from 'commander';
import { SluiceError } from '../../../contract/sluice-error.ts';
import { addInspectCommand } from './inspect-command.ts';
import type { Invocation } from './invocation.ts';
import { addPortalCommands } from './portal-commands.ts';
import { addRastersCommand } from './rasters-command.ts';
import { addServeCommand } from './serve-command.ts';
import { addStateCommands } from './state-commands.ts';
import { addUploadCommands } from './upload-commands.ts';
import { addVerifyCommand } from './verify-command.ts';

const shown = ['commander.helpDisplayed', 'commander.version'];

/**
 * Understands a command line, without its program: nothing is read, asked or printed. Help and version come back as
 * text. Throws `SluiceError` `usage` with one sentence for whatever is not understood.
 */
export function parseCommandLine(args: readonly string[], version: string): Invocation {
  const heard: { text: string; invocation: Invocation | null } = { text: '', invocation: null };
  const program = createProgram(version, (invocation) => {
    heard.invocation = invocation;
  });
  keepSilent(program, (text) => {
    heard.text += text;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (!shown.includes(error.code)) throw usage(error);
  }
  return heard.invocation ?? { command: 'text', text: heard.text };
}

/** Lets every command throw instead of exit, and say its help to `listener` instead of stdout. */
function keepSilent(command: Command, listener: (text: string) => void): void {
  command.exitOverride().configureOutput({ writeOut: listener, writeErr: () => undefined });
  for (const each of command.commands) keepSilent(each, listener);
}

function createProgram(version: string, call: (invocation: Invocation) => void): Command {
  const program = new Command('sluice')
    .description(
      'Puts files, whole and checked, behind presigned S3 URLs, and follows them until Lizard has them.',
    )
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false });
  addUploadCommands(program, call);
  addStateCommands(program, call);
  addPortalCommands(program, call);
  addRastersCommand(program, call);
  addInspectCommand(program, call);
  addServeCommand(program, call);
  addVerifyCommand(program, call);
  program
    .command('licenses')
    .description('show the licences of the software Sluice carries')
    .addHelpText('after', '\nExample:\n  sluice licenses | less')
    .action(() => call({ command: 'licenses' }));
  return program.addHelpText('after', '\nExample:\n  sluice demo\n\n"sluice COMMAND --help" says more.');
}

function usage(error: CommanderError): SluiceError {
  if (error.code === 'commander.help')
    return new SluiceError({
      code: 'usage',
      message: 'The command is missing.',
      remedy: '"sluice --help" lists the commands.',
    });
  const sentence = error.message
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
  return new SluiceError({
    code: 'usage',
    message: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.?!)]$/u.test(sentence) ? '' : '.'}`,
    remedy: '"sluice COMMAND --help" shows what the command takes.',
  });
}
