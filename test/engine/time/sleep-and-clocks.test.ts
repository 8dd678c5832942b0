import { describe, expect, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { ByteTransport } from '../../../src-main/engine/ports/byte-transport.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { sleepyClock } from '../../support/engine/sleepy-clock.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const [hour, day] = [3_600_000, 86_400_000];
const size = 3_000_000;
const { signal } = new AbortController();

interface Ask {
  /** How many bodies the server reads no further than half-way, as a connection that is gone. */
  readonly dead: number;
  readonly expires?: number;
}

/** An upload half-way, on a clock that can sleep, to a server whose clock goes with it. */
async function halfWay({ dead, expires }: Ask) {
  const clock = sleepyClock();
  const lost = {
    match: { method: 'PUT' as const, count: dead },
    do: { kind: 'stall', afterBytes: 1_500_000 } as const,
  };
  const faults = createFaultScript(dead === 0 ? [] : [lost]);
  const s3 = await demoS3({ faults, clock: () => clock.now() });
  const files = await testFiles([size]);
  const gate = Promise.withResolvers<undefined>();
  const transport = dead === 0 ? heldAt(gate.promise) : createHttpTransport({ clock: systemClock() });
  const started = await startEngine({ deps: { clock, transport } });
  await started.engine.add(await putRequests(s3, files, '', expires), { again: false, signal });
  const settled = started.engine.settled();
  await rowWhen(started.engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes >= 1_000_000);
  const end = async () => {
    gate.resolve(undefined);
    await settled;
    await started.close();
    transport.close();
    const right = (await storedMd5(s3, 'file-0.bin')) === files[0]?.md5;
    return { row: started.rows.get('file-0.bin'), right, puts: puts(s3, 'file-0.bin'), story: started.story };
  };
  return { clock, engine: started.engine, end };
}

/** Real connections, whose bodies pause in the middle until the test lets them go on. */
function heldAt(open: Promise<undefined>): ByteTransport {
  const inner = createHttpTransport({ clock: systemClock() });
  return {
    put: (url, headers, body, options) => {
      async function* slices() {
        let given = 0;
        for await (const slice of body.slices) {
          if (given > 0) await open;
          given += slice.length;
          yield slice;
        }
      }
      return inner.put(url, headers, { size: body.size, slices: slices() }, options);
    },
    close: () => inner.close(),
  };
}

describe('an hour of sleep in the middle of a body', () => {
  test.each(['counts', 'stands still'] as const)(
    'ends a connection that died, and the body goes again at once, where the monotonic clock %s',
    async (monotonic) => {
      const { clock, engine, end } = await halfWay({ dead: 1, expires: 2 * 3600 });
      clock.doze(hour, monotonic);
      engine.woke({ ms: hour, unseenMs: monotonic === 'counts' ? 0 : hour });
      const { row, right, puts } = await end();
      expect(row).toMatchObject({ state: 'done', verified: 'md5' });
      expect(right).toBe(true);
      expect(puts).toEqual({ begun: 2, committed: 1 });
    },
  );

  test('leaves alone a connection that outlived it', async () => {
    const { engine, end } = await halfWay({ dead: 0 });
    engine.woke({ ms: hour, unseenMs: 0 });
    const { row, puts } = await end();
    expect(row?.state).toBe('done');
    expect(puts).toEqual({ begun: 1, committed: 1 });
  });

  test.each(['counts', 'stands still'] as const)(
    'in which the URL of a plan died: a fresh one is waited for, nothing has failed (%s)',
    async (monotonic) => {
      const { clock, engine, end } = await halfWay({ dead: 1, expires: 1800 });
      clock.doze(hour, monotonic);
      engine.woke({ ms: hour, unseenMs: monotonic === 'counts' ? 0 : hour });
      expect((await end()).row).toMatchObject({
        state: 'waiting',
        waiting: { for: 'fresh-url' },
        failure: { code: 'url-expired' },
      });
    },
  );
});

test.each([day, -day])(
  'a wall clock that jumps by %i ms in the middle of a body changes nothing',
  async (ms) => {
    const { clock, end } = await halfWay({ dead: 0 });
    clock.jump(ms);
    const { row, right, puts, story } = await end();
    expect(row).toMatchObject({ state: 'done', failure: null });
    expect(right).toBe(true);
    expect(puts).toEqual({ begun: 1, committed: 1 });
    expect(story.filter((each) => each.includes('waiting') || each.includes('failed'))).toEqual([]);
  },
);
