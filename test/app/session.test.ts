import { expect, test } from 'vitest';
import { pauseIn } from '../../src-main/app/state-of.ts';
import { openSession } from '../../src-main/app/session.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('a call that waits is no reason to go on sending: the engine ends beside it, and the call is answered', async () => {
  const folder = await tempFolder();
  const session = await openSession({
    ...{ folder, fresh: false, keys: { keyFor: () => undefined }, notice: () => undefined },
    engine: { connections: 1, followPollMs: 50, followForMs: 5_000, giveUpMs: 30_000 },
  });
  const { engine } = session;
  const [asked, ending] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const close = engine.close.bind(engine);
  Object.assign(engine, {
    pause: async () => {
      asked.resolve(undefined);
      await ending.promise;
      return { paused: [], ending: [], refused: [] };
    },
    close: () => {
      ending.resolve(undefined);
      return close();
    },
  });
  const call = pauseIn(folder, { ids: 'all', when: 'now' });
  await asked.promise;
  await session.close();
  expect(await call).toEqual({ paused: [], ending: [], refused: [] });
});
