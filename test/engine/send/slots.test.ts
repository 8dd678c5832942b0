import { expect, test } from 'vitest';
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
