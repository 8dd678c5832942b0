import { Agent } from 'node:http';
import got, { RequestError, TimeoutError } from 'got';
import { z } from 'zod';
import type { CommandName, CommandParams, CommandValue } from '../../contract/commands.ts';
import { failureCodes } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { callPatience } from './call-patience.ts';

const replyShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    failure: z.object({
      code: z.enum(failureCodes),
      message: z.string(),
      remedy: z.string().exactOptional(),
    }),
  }),
]);

export interface ControlClientOptions {
  readonly port: number;
  readonly token: string;
  /** How long one call may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Asks the owner of a state folder. */
export interface ControlClient {
  /** Resolves with the command's value; throws the owner's refusal, or `network`, as a `SluiceError`. */
  call<N extends CommandName>(command: N, params: CommandParams<N>): Promise<CommandValue<N>>;
}

/** A client of `startControl` in another process. Nothing is retried: the caller knows best what asking twice means. */
export function createControlClient({
  port,
  token,
  timeoutMs = callPatience,
}: ControlClientOptions): ControlClient {
  const url = `http://127.0.0.1:${port}/rpc`;
  const client = got.extend({
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    timeout: { request: timeoutMs },
    // An agent of its own: a proxy set for the process must not get to see the token.
    agent: { http: new Agent() },
  });
  return {
    async call<N extends CommandName>(command: N, params: CommandParams<N>) {
      const reply = parseReply(await post(() => client(url, { json: { command, params } }).text()));
      if (!reply.ok) throw new SluiceError(reply.failure);
      // The owner's handlers are typed by the same contract.
      return reply.value as CommandValue<N>;
    },
  };
}

async function post(send: () => Promise<string>): Promise<string> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const slow = error instanceof TimeoutError;
    // Got's error is no cause to keep: it carries the token.
    throw new SluiceError({
      code: 'network',
      message: slow
        ? 'The running Sluice did not answer in time.'
        : 'The running Sluice could not be reached.',
      remedy: 'It may just have ended: try again.',
    });
  }
}

function parseReply(text: string): z.infer<typeof replyShape> {
  const reply = replyShape.safeParse(jsonOf(text));
  if (reply.success) return reply.data;
  throw new SluiceError({
    code: 'unsupported',
    message: 'The running Sluice answered in a way this one does not understand.',
    remedy: 'Use the same version of Sluice for both.',
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
