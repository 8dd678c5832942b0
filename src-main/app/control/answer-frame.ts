import { z } from 'zod';
import type { CommandName } from '../../contract/commands.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Reply } from '../../contract/reply.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import { commandParams } from './command-params.ts';
import type { Handlers } from './handlers.ts';

const frameShape = z.object({ command: z.string(), params: z.unknown() });

const refuse = (failure: Failure): Reply<never> => ({ ok: false, failure });

const notACall = refuse({ code: 'usage', message: 'This is not a call that Sluice understands.' });

/**
 * Answers one frame `{command, params}` from any wire: checks it, calls the handler, and never rejects.
 *
 * `report` hears of what a handler threw by mistake; the asker gets a sentence without its details.
 */
export async function answerFrame(
  frame: unknown,
  handlers: Handlers,
  report: (error: unknown) => void,
): Promise<Reply<unknown>> {
  const parsed = frameShape.safeParse(frame);
  if (!parsed.success) return notACall;
  const { command, params } = parsed.data;
  if (!isCommand(command))
    return refuse({ code: 'unsupported', message: 'This Sluice knows no such command.' });
  return call(command, params, handlers, report);
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandParams, name);

async function call<N extends CommandName>(
  command: N,
  params: unknown,
  handlers: Pick<Handlers, N>,
  report: (error: unknown) => void,
): Promise<Reply<unknown>> {
  const parsed = commandParams[command].safeParse(params);
  if (!parsed.success)
    return refuse({
      code: 'usage',
      message: `The command "${command}" was asked with params it does not take.`,
    });
  try {
    return { ok: true, value: await handlers[command](parsed.data) };
  } catch (error) {
    if (error instanceof SluiceError) return refuse(error.toFailure());
    if (error instanceof WaitError) return refuse(failureOfWait(error));
    report(error);
    return refuse({
      code: 'server-error',
      message: `Sluice could not do "${command}" because of a fault of its own.`,
      remedy: 'The log in the state folder says more.',
    });
  }
}

function failureOfWait({ wait }: WaitError): Failure {
  const { code, message, remedy } = wait;
  return remedy === undefined ? { code, message } : { code, message, remedy };
}
