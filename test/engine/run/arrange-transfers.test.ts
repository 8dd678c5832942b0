import { describe, expect, onTestFinished, test } from 'vitest';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { startEngine, type TestEngine } from '../../support/engine/start-engine.ts';
import { testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const add = { again: false, signal };
const ledger = memoryLedger();

/** Files 0 to 3 in the queue of an engine that sends one after the other, once it is told to. */
async function queued(deps: { ledger?: typeof ledger } = {}) {
  const s3 = await demoS3();
  const files = await testFiles([1_000, 1_000, 1_000, 1_000]);
  // Signed a while ago, all at the same time.
  const signingDate = new Date(Date.now() - 60_000);
  const requests = await Promise.all(
    files.map(async ({ name, path }) => {
      const url = await s3.sign({ method: 'PUT', key: name, signingDate });
      const destination = { kind: 'plan', put: { url, headers: {} } };
      return { name, path, object: url.split('?')[0] ?? url, destination };
    }),
  );
  const started = await startEngine({ options: { connections: 1 }, deps });
  onTestFinished(started.close);
  const rows = await started.engine.add(requests, add);
  return { ...started, ids: rows.map(({ id }) => id) };
}

/** In which order the files came to be sent. */
const sent = ({ story }: Pick<TestEngine, 'story'>): string =>
  story
    .filter((line) => line.endsWith(': uploading'))
    .map((line) => /file-(\d)/u.exec(line)?.[1])
    .join('');

describe('what a person arranges', () => {
  test('by priority goes first, or last', async () => {
    const { engine, ids, ...run } = await queued();
    const answer = await engine.arrange({ kind: 'priority', ids: [ids[3]!], priority: 'high' });
    expect(answer).toMatchObject({ arranged: [{ id: ids[3], priority: 'high' }], refused: [] });
    await engine.arrange({ kind: 'priority', ids: [ids[0]!], priority: 'low' });
    await engine.settled();
    expect(sent(run)).toBe('3120');
  });

  test('by place goes before another, though its deadline is the same', async () => {
    const { engine, ids, ...run } = await queued();
    const ask = { kind: 'place', ids: [ids[3]!, ids[2]!], before: ids[1]! } as const;
    const { arranged } = await engine.arrange(ask);
    expect(arranged.map(({ id }) => id)).toEqual([ids[3], ids[2]]);
    await engine.settled();
    expect(sent(run)).toBe('0321');
  });

  test('to the end of what was placed still goes before what was not', async () => {
    const { engine, ids, ...run } = await queued();
    await engine.arrange({ kind: 'place', ids: [ids[3]!], before: null });
    await engine.arrange({ kind: 'place', ids: [ids[1]!], before: null });
    await engine.settled();
    expect(sent(run)).toBe('3102');
  });

  test('is told to whoever listens, and is so in the next process', async () => {
    const kept = { ...ledger, close: () => Promise.resolve() };
    const first = await queued({ ledger: kept });
    await first.engine.arrange({ kind: 'priority', ids: [first.ids[2]!], priority: 'high' });
    await first.engine.arrange({ kind: 'place', ids: [first.ids[3]!], before: first.ids[0]! });
    expect(first.rows.get('file-2.bin')).toMatchObject({ state: 'queued', priority: 'high' });
    await first.engine.close();
    const second = await startEngine({ options: { connections: 1 }, deps: { ledger: kept } });
    onTestFinished(second.close);
    await second.engine.resume('all');
    await second.engine.settled();
    expect(sent(second)).toBe('2301');
  });
});

describe('what cannot be arranged', () => {
  test('is named, and the others are arranged', async () => {
    const { engine, ids } = await queued();
    await engine.cancel([ids[0]!]);
    const answer = await engine.arrange({
      ...{ kind: 'priority', priority: 'low' },
      ids: [ids[0]!, ids[1]!, 'nobody'],
    });
    expect(answer.arranged.map(({ id }) => id)).toEqual([ids[1]]);
    expect(answer.refused).toMatchObject([
      { id: 'nobody', failure: { code: 'not-found' } },
      { id: ids[0], failure: { code: 'too-late' } },
    ]);
  });

  test('a place before one of a higher priority is refused with what to do', async () => {
    const { engine, ids } = await queued();
    await engine.arrange({ kind: 'priority', ids: [ids[0]!], priority: 'high' });
    const answer = await engine.arrange({ kind: 'place', ids: [ids[1]!], before: ids[0]! });
    expect(answer).toMatchObject({ arranged: [], refused: [{ id: ids[1], failure: { code: 'usage' } }] });
  });

  test('a place before one that is done, or that nobody knows, moves nothing', async () => {
    const { engine, ids } = await queued();
    await engine.cancel([ids[0]!]);
    for (const [before, code] of [
      [ids[0]!, 'too-late'],
      ['nobody', 'not-found'],
    ] as const) {
      const answer = await engine.arrange({ kind: 'place', ids: [ids[1]!], before });
      expect(answer).toMatchObject({ arranged: [], refused: [{ id: before, failure: { code } }] });
    }
    expect(engine.rows().every(({ position }) => position === null)).toBe(true);
  });
});
