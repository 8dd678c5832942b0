import { z } from 'zod';
import type { Failure } from '../../contract/failure.ts';
import type { Reply } from '../../contract/reply.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';

/** Commands as a contract lists them: one object in, one value out. */
type CommandMap<C> = { readonly [N in keyof C]: (params: never) => unknown };

export type ParamsOf<C extends CommandMap<C>, N extends keyof C> = Parameters<C[N]>[0];
export type ValueOf<C extends CommandMap<C>, N extends keyof C> = ReturnType<C[N]>;

/** How the params of each command are checked at the wire, once; a command without an entry does not compile. */
export type ParamShapes<C extends CommandMap<C>> = { readonly [N in keyof C]: z.ZodType<ParamsOf<C, N>> };

/** Throws `SluiceError` for what the asker should read; anything else is a bug and is only logged. */
export type HandlerOf<C extends CommandMap<C>, N extends keyof C> = (
  params: ParamsOf<C, N>,
) => ValueOf<C, N> | Promise<ValueOf<C, N>>;

/** One handler for each command, derived from the contract: a forgotten one does not compile. */
export type HandlersOf<C extends CommandMap<C>> = { readonly [N in keyof C]: HandlerOf<C, N> };

/** What a wire answers by. */
export interface CallDesk<C extends CommandMap<C>> {
  readonly shapes: ParamShapes<C>;
  readonly handlers: HandlersOf<C>;
  /** Hears of what a handler threw by mistake; the asker gets a sentence without its details. */
  readonly report: (error: unknown) => void;
}

const frameShape = z.object({ command: z.string(), params: z.unknown() });

/** Answers one frame `{command, params}` from any wire: checks it, calls the handler, and never rejects. */
export async function answerCall<C extends CommandMap<C>>(
  frame: unknown,
  desk: CallDesk<C>,
): Promise<Reply<unknown>> {
  const parsed = frameShape.safeParse(frame);
  if (!parsed.success) return notACall;
  const { command, params } = parsed.data;
  if (!isCommand(command, desk))
    return refuse({ code: 'unsupported', message: 'This Sluice knows no such command.' });
  return call(command, params, desk);
}

const refuse = (failure: Failure): Reply<never> => ({ ok: false, failure });

const notACall = refuse({ code: 'usage', message: 'This is not a call that Sluice understands.' });

const isCommand = <C extends CommandMap<C>>(
  name: string,
  { shapes }: CallDesk<C>,
): name is keyof C & string => Object.hasOwn(shapes, name);

async function call<C extends CommandMap<C>>(
  command: keyof C & string,
  params: unknown,
  { shapes, handlers, report }: CallDesk<C>,
): Promise<Reply<unknown>> {
  const parsed = shapes[command].safeParse(params);
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
