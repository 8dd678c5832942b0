import { expect, onTestFinished, test } from 'vitest';
import type { Look } from '../../../src-main/engine/ports/follower.ts';
import type { Ledger, LedgerWrite } from '../../../src-main/engine/ports/ledger.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { halt } from '../../support/engine/halt.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const isFollowed = (write: LedgerWrite): boolean =>
  write.type === 'state' && write.state.kind === 'following';
const openPlain = createOpenTarget({ keys: { keyFor: () => undefined }, clock: systemClock() });

/** One file whose portal never shows it, looked for without end; `writing` holds up the note that it is in the store. */
async function startedFollowed(writing: () => Promise<void>) {
  const inner = memoryLedger();
  const ledger: Ledger = {
    ...inner,
    write: async (batch) => {
      if (batch.some(isFollowed)) await writing();
      await inner.write(batch);
    },
  };
  const looks: AbortSignal[] = [];
  const look = (looking: AbortSignal): Promise<Look> => {
    looks.push(looking);
    return Promise.resolve({ kind: 'unchanged' });
  };
  const openTarget: typeof openPlain = (destination) => ({ ...openPlain(destination), follower: { look } });
  const started = await startEngine({ options: { followForMs: null }, deps: { ledger, openTarget } });
  onTestFinished(started.close);
  const [row] = await started.engine.add(await putRequests(await demoS3(), await testFiles([100])), {
    ...{ again: false, signal },
  });
  return { ...started, id: row!.id, looks };
}

test('what is cancelled while it is being written down that the store has it is done, and followed no longer', async () => {
  const writing = halt();
  const { engine, rows, id, looks } = await startedFollowed(writing.pass);
  const settled = engine.settled();
  await writing.reached;
  const cancelling = engine.cancel([id]);
  writing.release();
  expect(await cancelling).toMatchObject({ cancelled: [{ id, state: 'done' }], refused: [] });
  // A run that looked on without end would never settle.
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done' });
  expect(looks.every(({ aborted }) => aborted)).toBe(true);
});

test('a cancel of it that is taken back has it followed again', async () => {
  const writing = halt();
  const { engine, id, looks } = await startedFollowed(writing.pass);
  void engine.settled();
  await writing.reached;
  const holding = engine.holdCancel([id]);
  writing.release();
  const held = await holding;
  const before = looks.length;
  expect(engine.rows()).toMatchObject([{ state: 'done' }]);
  expect(await held.takeBack()).toBe(1);
  await expect.poll(() => looks.length).toBe(before + 1);
  expect(engine.rows()).toMatchObject([{ state: 'following' }]);
});
