import { expect, test } from 'vitest';
import { CallSlots } from '../../../src-main/app/rasters/call-slots.ts';

/** Calls that end when they are told to. */
function held() {
  const ends: PromiseWithResolvers<string>[] = [];
  const call = (): Promise<string> => {
    const end = Promise.withResolvers<string>();
    ends.push(end);
    return end.promise;
  };
  return { ends, call };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so many run at once, and the others in their order', async () => {
  const slots = new CallSlots(2);
  const { ends, call } = held();
  const order: number[] = [];
  const all = [0, 1, 2, 3].map((number) =>
    slots.run(() => {
      order.push(number);
      return call();
    }),
  );
  const over = Promise.allSettled(all);
  await settled();
  expect(order).toEqual([0, 1]);
  ends[1]?.resolve('done');
  await settled();
  expect(order).toEqual([0, 1, 2]);
  ends[0]?.reject(new Error('failed'));
  ends[2]?.resolve('done');
  await settled();
  ends[3]?.resolve('done');
  const ended = await over;
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});

test('a slot handed on is not taken twice', async () => {
  const slots = new CallSlots(1);
  const { ends, call } = held();
  const first = slots.run(call);
  const second = slots.run(call);
  ends[0]?.resolve('first');
  await first;
  const third = slots.run(call);
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]?.resolve('second');
  await second;
  await settled();
  ends[2]?.resolve('third');
  expect(await third).toBe('third');
});
