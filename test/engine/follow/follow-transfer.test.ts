import { describe, expect, test } from 'vitest';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import { TransferBook } from '../../../src-main/engine/book/transfer-book.ts';
import { followTransfer } from '../../../src-main/engine/follow/follow-transfer.ts';
import type { Look } from '../../../src-main/engine/ports/follower.ts';
import type { Target } from '../../../src-main/engine/ports/target.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const since = '2026-01-01T00:00:00.000Z';
const target: Target = {
  ...{ object: 'http://127.0.0.1/a', refreshes: true, expiresAt: null },
  put: () => Promise.reject(new Error('Nothing is sent here.')),
};
const portalDown = new WaitError({ for: 'portal', code: 'network', message: 'Down.' });
const keyRefused = new WaitError({ for: 'key', code: 'unauthorised', message: 'Refused.' });

/** Follows with these looks, one after the other, the last for ever. */
async function followed(looks: readonly (Look | Error)[], followForMs: number | null = 60_000) {
  const [clock, ledger] = [fakeClock(), memoryLedger()];
  const book = new TransferBook(ledger, () => target, clock);
  const [transfer] = await book.insert([sampleRecord('a', { state: { kind: 'following', since } })]);
  let asked = 0;
  const look = (): Promise<Look> => {
    asked += 1;
    const seen = looks[Math.min(asked, looks.length) - 1]!;
    return seen instanceof Error ? Promise.reject(seen) : Promise.resolve(seen);
  };
  const control = new AbortController();
  const notices: string[] = [];
  const deps = {
    book,
    clock,
    followPollMs: 5_000,
    followForMs,
    log: () => undefined,
    notice: (message: string) => notices.push(message),
  };
  let ended: unknown = 'not yet';
  const following = followTransfer(deps, transfer!, { look }, control.signal).then(
    () => (ended = 'by itself'),
    (error: unknown) => (ended = error),
  );
  await clock.advance(0);
  return {
    ...{ clock, control, following, notices, asked: () => asked, ended: () => ended },
    state: (): TransferState => transfer!.record.state,
    kept: async () => (await ledger.read()).transfers[0]!.destination,
  };
}

describe('following', () => {
  test('without a key the portal takes ends unconfirmed, and says why', async () => {
    const { state, notices } = await followed([keyRefused]);
    expect(state()).toEqual({ kind: 'unconfirmed', since });
    expect(notices).toEqual(['What was sent cannot be followed: Refused.']);
  });

  test('looks soon after the upload, and on until the portal shows the file', async () => {
    const { clock, state, asked } = await followed([
      { kind: 'unchanged' },
      { kind: 'unchanged' },
      { kind: 'available' },
    ]);
    await clock.advance(1_999);
    expect([asked(), state().kind]).toEqual([2, 'following']);
    await clock.advance(1);
    expect([asked(), state().kind]).toEqual([3, 'available']);
  });

  test('takes what someone else brought as what ours has to differ from, says so, and looks on', async () => {
    const destination = { kind: 'lizard', baseline: 'theirs' };
    const theirs: Look = { kind: 'not-ours', destination, message: 'The result got another file.' };
    const { clock, state, notices, kept } = await followed([
      theirs,
      { kind: 'unchanged' },
      { kind: 'available' },
    ]);
    expect(state().kind).toBe('following');
    expect(await kept()).toEqual(destination);
    expect(notices).toEqual(['The result got another file.']);
    await clock.advance(5_000);
    expect(state().kind).toBe('available');
  });

  test('keeps what an unchanged look found out', async () => {
    const destination = { kind: 'lizard', watched: 'since' };
    const { kept, notices } = await followed([{ kind: 'unchanged', destination }]);
    expect([await kept(), notices]).toEqual([destination, []]);
  });

  test('ends unconfirmed where nobody can tell whose file it is, and says so', async () => {
    const { state, notices } = await followed([{ kind: 'untold', message: 'Look whose it is.' }], null);
    expect(state()).toEqual({ kind: 'unconfirmed', since });
    expect(notices).toEqual(['Look whose it is.']);
  });

  test('ends unconfirmed after the time one was willing to look, with a last look at its end', async () => {
    const { clock, state, asked } = await followed([{ kind: 'unchanged' }], 12_000);
    await clock.advance(11_999);
    expect(state().kind).toBe('following');
    await clock.advance(1);
    expect(state()).toEqual({ kind: 'unconfirmed', since });
    expect(asked()).toBe(8);
    expect(clock.sleepers).toBe(0);
  });

  test('goes on while the portal is down, and as long as it takes where no time was set', async () => {
    const { clock, state } = await followed([portalDown], null);
    await clock.advance(3_600_000);
    expect(state().kind).toBe('following');
  });

  test('waits for another key where no time was set, and says once what is wrong', async () => {
    const { clock, state, notices } = await followed([keyRefused, keyRefused, { kind: 'available' }], null);
    expect(state().kind).toBe('following');
    await clock.advance(10_000);
    expect(state().kind).toBe('available');
    expect(new Set(notices)).toEqual(new Set(['What was sent cannot be followed: Refused.']));
  });

  test.each<[string, Look | Error]>([
    ['a result that is gone', { kind: 'gone', message: 'Gone.' }],
    ['a key that is refused', keyRefused],
    ['an answer nobody expected', new TypeError('It is no number.')],
  ])('ends unconfirmed at once with %s', async (_, seen) => {
    const { state, ended } = await followed([seen]);
    expect(state()).toEqual({ kind: 'unconfirmed', since });
    expect(ended()).toBe('by itself');
  });

  test('stops with the reason it is stopped for, and leaves no timer', async () => {
    const { clock, control, following, ended } = await followed([{ kind: 'unchanged' }]);
    control.abort(new Error('stopped'));
    await following;
    expect(ended()).toMatchObject({ message: 'stopped' });
    expect(clock.sleepers).toBe(0);
  });
});
