import type { Engine } from '../engine/create-engine.ts';
import type { Handlers } from './control/handlers.ts';

/** The one table that answers commands, whichever shell or process they come from. */
export function createHandlers(engine: Engine): Handlers {
  return {
    status: async () => {
      const forecast = await engine.forecast();
      return {
        status: {
          event: 'status',
          owner: { pid: process.pid },
          serverClockOffsetMs: engine.clockOffsetMs(),
          forecast,
          limits: engine.limits(),
        },
        transfers: engine.rows(),
      };
    },
    pause: (ask) => engine.pause(ask),
    resume: ({ ids }) => engine.resume(ids),
    retry: ({ ids }) => engine.retry(ids),
    cancel: ({ ids }) => engine.cancel(ids),
    arrange: (ask) => engine.arrange(ask),
    limit: (ask) => engine.setLimits(ask),
  };
}
