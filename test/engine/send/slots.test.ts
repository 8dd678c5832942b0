import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../src-main/engine/schedule/turn.ts';
import { Slots } from '../../../src-main/engine/send/slots.ts';

const never = new AbortController().signal;

test('a slot is given to the next in line when one comes back', async () => {
  const slots = new Slots(1);
  const back = await slots.take(never);
  const order: string[] = [];
  const second = slots.take(never).then((give) => {
    order.push('second');
    give();
  });
  const third = slots.take(never).then(() => order.push('third'));
  expect(order).toEqual([]);
  back();
  await Promise.all([second, third]);
  expect(order).toEqual(['second', 'third']);
});

test('who leaves the line takes no slot', async () => {
  const slots = new Slots(1);
  const back = await slots.take(never);
  const leaving = new AbortController();
  const left = slots.take(leaving.signal);
  const stays = slots.take(never);
  leaving.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  back();
  await expect(stays).resolves.toBeTypeOf('function');
});

test('a higher limit lets more in at once; a lower one takes effect as bodies end', async () => {
  const slots = new Slots(1);
  const first = await slots.take(never);
  const second = slots.take(never);
  slots.setLimit(2);
  const back = await second;
  slots.setLimit(1);
  let third = false;
  const waiting = slots.take(never).then(() => {
    third = true;
  });
  first();
  await Promise.resolve();
  expect(third).toBe(false);
  back();
  await waiting;
  expect(third).toBe(true);
});

interface Owner {
  readonly name: string;
  turn: Turn;
}

const owner = (name: string, turn: Partial<Turn> = {}): Owner => ({
  name,
  turn: { priority: 'normal', position: null, deadline: null, ...turn },
});

/** One slot, taken; each of `bodies` then waits for it, and holds it for a moment. Whose body was on the line, in order. */
async function admitted(bodies: readonly Owner[], meanwhile: () => void = () => undefined): Promise<string> {
  const slots = new Slots<Owner>(1, ({ turn }) => turn);
  const back = await slots.take(never);
  const order: string[] = [];
  const all = bodies.map(async (body) => {
    const giveBack = await slots.take(never, body);
    order.push(body.name);
    giveBack();
  });
  meanwhile();
  back();
  await Promise.all(all);
  return order.join('');
}

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

describe('when transfers contend for a slot', () => {
  test('it goes by priority, place and deadline, not by who asked first', async () => {
    const [late, early] = [owner('l', { deadline: 2 }), owner('e', { deadline: 1 })];
    const [placed, high] = [owner('p', { position: 1 }), owner('h', { priority: 'high' })];
    expect(await admitted([late, early, placed])).toBe('pel');
    expect(await admitted([early, high])).toBe('he');
  });

  test('a change while they wait counts at once', async () => {
    const [a, b] = [owner('a'), owner('b')];
    const order = await admitted([a, b], () => {
      b.turn = { ...b.turn, priority: 'high' };
    });
    expect(order).toBe('ba');
  });

  test('nobody waits for ever behind others of its priority', async () => {
    const [urgent, patient] = [owner('u', { deadline: 1 }), owner('p', { deadline: 2 })];
    expect(await admitted([patient, ...times(8, urgent)])).toBe('uuupuuuuu');
  });

  test('a lower priority waits until no higher one does', async () => {
    const [high, low] = [owner('h', { priority: 'high' }), owner('l', { priority: 'low' })];
    expect(await admitted([low, ...times(12, high)])).toBe(`${'h'.repeat(12)}l`);
  });
});
