import { assertNever } from '../../contract/assert-never.ts';
import type { Invocation } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';

/** What a command runs in, before it is known that it goes out at all. */
type Surround = Omit<CommandContext, 'network'>;
type Command = Exclude<Invocation, { readonly command: 'text' }>;

/** Runs what a command line asks for and answers its exit code. */
export async function runInvocation(asked: Invocation, surround: Surround): Promise<number> {
  const { caller, output } = surround;
  if (asked.command === 'text') {
    caller.stdout.write(asked.text);
    return 0;
  }
  const { Network } = await import('../../app/network/network.ts');
  const notice = (message: string): void => output.tell({ event: 'notice', message });
  const network = new Network({ env: caller.env, notice });
  try {
    return await runCommand(asked, { ...surround, network });
  } finally {
    network.close();
  }
}

/** Only the command that is asked for is loaded: all of them take longer to load than most run. */
async function runCommand(asked: Command, context: CommandContext): Promise<number> {
  switch (asked.command) {
    case 'licenses':
      return (await import('./licenses.ts')).licenses(context.caller);
    case 'upload':
      return (await import('./upload.ts')).upload(asked, context);
    case 'check':
      return (await import('./check.ts')).check(asked, context);
    case 'status':
      return (await import('./status.ts')).status(asked.common, context);
    case 'pause':
      return (await import('./pause.ts')).pause(asked, context);
    case 'resume':
      return (await import('./resume.ts')).resume(asked, context);
    case 'limit':
      return (await import('./limit.ts')).limit(asked, context);
    case 'cancel':
      return (await import('./cancel.ts')).cancel(asked.ids, asked.common, context);
    case 'scenarios':
      return (await import('./scenarios.ts')).scenarios(asked, context);
    case 'results':
      return (await import('./results.ts')).results(asked, context);
    case 'rasters':
      return (await import('./rasters.ts')).rasters(asked, context);
    case 'serve':
      return (await import('./serve.ts')).serve(asked, context);
    case 'verify':
      return (await import('./verify.ts')).verify(asked, context);
    case 'inspect':
      return (await import('./inspect.ts')).inspect(asked, context);
    case 'demo':
      return (await import('./demo.ts')).demo(asked, context);
    default:
      return assertNever(asked);
  }
}
