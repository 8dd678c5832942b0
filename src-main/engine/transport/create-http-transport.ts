import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { BodySlices, ByteTransport, PutAnswer, PutOptions } from '../ports/byte-transport.ts';
import type { Clock } from '../ports/clock.ts';
import { TransportError } from '../ports/transport-error.ts';
import { AskingFirst } from './asking-first.ts';
import { ExchangeState } from './exchange-state.ts';
import { PutExchange } from './put-exchange.ts';
import { RateMeter } from './rate-meter.ts';
import { requestOptions } from './request-options.ts';

export interface HttpTransportOptions {
  readonly clock: Clock;
  /** Where connections come from: a proxy's, or with certificates of one's own. */
  readonly agents?: { readonly http: HttpAgent; readonly https: HttpsAgent };
}

/** Servers close idle connections after 5 s or more: one given up earlier is never found dead (ms). */
const idleFor = 4_000;

/**
 * Bodies over node:http and node:https.
 *
 * Two things are done again here, once, and only while nothing of the body was read: a call on a kept connection that
 * proves dead goes over a new one, and a server that does not know `Expect` (417) gets the call without, as does its
 * host from then on. A body whose slices are not its size is a bug of the caller: the socket is closed and a plain
 * Error thrown.
 */
export function createHttpTransport({
  clock,
  agents = keepAliveAgents(),
}: HttpTransportOptions): ByteTransport {
  const asking = new AskingFirst();
  const rates = new Map<string, number>();

  const closeIdle = (): void => {
    for (const sockets of [agents.http, agents.https].flatMap((agent) => Object.values(agent.freeSockets)))
      for (const socket of sockets ?? []) socket.destroy();
  };

  const begin = (
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: BodySlices,
    options: PutOptions,
  ) => {
    const expect = asking.isAsked(url.origin, body.size);
    const how = requestOptions(url, headers, { size: body.size, expect, lookup: options.lookup });
    const request =
      url.protocol === 'https:'
        ? httpsRequest({ ...how, agent: agents.https })
        : httpRequest({ ...how, agent: agents.http });
    const state = new ExchangeState(request, clock);
    const meter = new RateMeter(rates.get(url.origin) ?? null, clock.monotonic());
    const exchange = new PutExchange({ state, host: url.host, expect, body, options, clock, meter });
    return { request, meter, exchange, expect };
  };

  /** One exchange; null = do it once more. */
  const attempt = async (url: URL, again: boolean, ...rest: PutArguments): Promise<PutAnswer | null> => {
    const { request, meter, exchange, expect } = begin(url, ...rest);
    try {
      const answer = await exchange.run();
      asking.answered(url.origin, answer.status);
      if (answer.status !== 417 || !expect) return answer;
      asking.unable(url.origin);
      if (exchange.bodyBegun) throw new TransportError('broken', `${url.host} does not know Expect.`, 0);
      return null;
    } catch (error) {
      asking.failed(url.origin, isCut(error) && exchange.bodyBegun);
      if (again || !isGoneQuiet(error, exchange, request)) throw error;
      closeIdle();
      return null;
    } finally {
      if (meter.rate !== null) rates.set(url.origin, meter.rate);
    }
  };

  return {
    async put(address, headers, body, options) {
      options.signal.throwIfAborted();
      const url = parsed(address);
      let answer: PutAnswer | null = null;
      for (let again = false; answer === null; again = true)
        answer = await attempt(url, again, headers, body, options);
      return answer;
    },
    close: closeIdle,
  };
}

/** A kept connection that proved dead before anything of the body was read. */
const isGoneQuiet = (error: unknown, { bodyBegun }: PutExchange, { reusedSocket }: ClientRequest): boolean =>
  isCut(error) && reusedSocket && !bodyBegun;

const isCut = (error: unknown): boolean => error instanceof TransportError && error.fault === 'broken';

type PutArguments = [Readonly<Record<string, string>>, BodySlices, PutOptions];

function keepAliveAgents(): { http: HttpAgent; https: HttpsAgent } {
  const options = { keepAlive: true, timeout: idleFor };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}

/** Node's own error would carry the whole URL. */
function parsed(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error('A body goes to an http or https URL.');
  return url;
}
