import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { allEnded } from '../../../src-main/engine/run/all-ended.ts';

test('rejects with the first fault, and only when nobody is at work any more', async () => {
  let ended = false;
  const slow = pause(20).then(() => {
    ended = true;
  });
  const faults = [Promise.reject(new Error('first')), slow, Promise.reject(new Error('second'))];
  await expect(allEnded(faults)).rejects.toThrow('first');
  expect(ended).toBe(true);
});

test('resolves when all have ended well', async () => {
  await expect(allEnded([pause(1), Promise.resolve('well')])).resolves.toBeUndefined();
});
