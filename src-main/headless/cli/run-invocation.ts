import { assertNever } from '../../contract/assert-never.ts';
import type { Invocation } from './arguments/invocation.ts';
import { cancel } from './cancel.ts';
import { check } from './check.ts';
import type { CommandContext } from './command-context.ts';
import { demo } from './demo.ts';
import { inspect } from './inspect.ts';
import { licenses } from './licenses.ts';
import { limit } from './limit.ts';
import { pause } from './pause.ts';
import { rasters } from './rasters.ts';
import { results } from './results.ts';
import { resume } from './resume.ts';
import { scenarios } from './scenarios.ts';
import { status } from './status.ts';
import { upload } from './upload.ts';
import { verify } from './verify.ts';

/** Runs what a command line asks for and answers its exit code. */
export async function runInvocation(asked: Invocation, context: CommandContext): Promise<number> {
  switch (asked.command) {
    case 'text':
      context.caller.stdout.write(asked.text);
      return 0;
    case 'licenses':
      return licenses(context.caller);
    case 'upload':
      return upload(asked, context);
    case 'check':
      return check(asked, context);
    case 'status':
      return status(asked.common, context);
    case 'pause':
      return pause(asked, context);
    case 'resume':
      return resume(asked, context);
    case 'limit':
      return limit(asked, context);
    case 'cancel':
      return cancel(asked.ids, asked.common, context);
    case 'scenarios':
      return scenarios(asked, context);
    case 'results':
      return results(asked, context);
    case 'rasters':
      return rasters(asked, context);
    case 'serve':
      // What serves a window takes longer to load than most commands run.
      return (await import('./serve.ts')).serve(asked, context);
    case 'verify':
      return verify(asked, context);
    case 'inspect':
      return inspect(asked, context);
    case 'demo':
      return demo(asked, context);
    default:
      return assertNever(asked);
  }
}
