import { expect, test } from 'vitest';
import type { CommitOutcome } from '../../../src-main/engine/ledger/ledger-frames.ts';
import { SharedCommits } from '../../../src-main/engine/ledger/shared-commits.ts';
import type { LedgerWrite } from '../../../src-main/engine/ports/ledger.ts';

const batch = (id: string): LedgerWrite[] => [{ type: 'attempt', id }];

/** Commits by hand: each waits until the test lets it go. */
function heldCommits() {
  const groups: string[][] = [];
  const held: ((outcomes: CommitOutcome[] | Error) => void)[] = [];
  const commits = new SharedCommits((batches) => {
    groups.push(batches.map((writes) => writes.map((write) => ('id' in write ? write.id : '')).join()));
    return new Promise((resolve, reject) =>
      held.push((outcomes) => (outcomes instanceof Error ? reject(outcomes) : resolve(outcomes))),
    );
  });
  return { commits, groups, release: (outcomes: CommitOutcome[] | Error) => held.shift()!(outcomes) };
}

const durable: CommitOutcome = { kind: 'durable' };
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('batches that come during a commit share the next one, in order', async () => {
  const { commits, groups, release } = heldCommits();
  const first = commits.write(batch('a'));
  await turn();
  const others = [commits.write(batch('b')), commits.write(batch('c'))];
  await turn();
  expect(groups).toEqual([['a']]);
  release([durable]);
  await first;
  await turn();
  expect(groups).toEqual([['a'], ['b', 'c']]);
  release([durable, durable]);
  await Promise.all(others);
});

test('batches of one turn go together', async () => {
  const { commits, groups, release } = heldCommits();
  const writes = [commits.write(batch('a')), commits.write(batch('b'))];
  await turn();
  expect(groups).toEqual([['a', 'b']]);
  release([durable, durable]);
  await Promise.all(writes);
});

test('none is told it is durable before its commit is', async () => {
  const { commits, release } = heldCommits();
  const told: string[] = [];
  const write = commits.write(batch('a')).then(() => told.push('a'));
  await turn();
  expect(told).toEqual([]);
  release([durable]);
  await write;
  expect(told).toEqual(['a']);
});

test('each batch is told its own outcome', async () => {
  const { commits, release } = heldCommits();
  const settled = Promise.allSettled([
    commits.write(batch('a')),
    commits.write(batch('b')),
    commits.write(batch('c')),
    commits.write(batch('d')),
  ]);
  await turn();
  const failure = { code: 'disk-full', message: 'full' } as const;
  release([durable, { kind: 'failed', failure }, { kind: 'bug', message: 'no such id' }]);
  expect(await settled).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: 'disk-full' } },
    { status: 'rejected', reason: { message: 'no such id' } },
    { status: 'rejected' },
  ]);
});

test('a commit that breaks down rejects its group and not the next', async () => {
  const { commits, release } = heldCommits();
  const first = commits.write(batch('a'));
  await turn();
  const second = commits.write(batch('b'));
  release(new Error('the thread broke down'));
  await expect(first).rejects.toThrow('the thread broke down');
  await turn();
  release([durable]);
  await second;
  await commits.idle();
});
