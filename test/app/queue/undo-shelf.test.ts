import { expect, test } from 'vitest';
import { UndoShelf } from '../../../src-main/app/queue/undo-shelf.ts';
import { fakeClock } from '../../support/fake-clock.ts';

function shelved() {
  const clock = fakeClock();
  const [story, reports]: [string[], unknown[]] = [[], []];
  const shelf = new UndoShelf(clock, (error) => reports.push(error));
  const put = (name: string) =>
    shelf.put({
      takeBack: () => Promise.resolve(story.push(`${name} taken back`)),
      settle: () => {
        story.push(`${name} settled`);
        return name === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve();
      },
    });
  return { clock, story, reports, shelf, put };
}

test('what was done can be taken back once, within ten seconds', async () => {
  const { clock, story, shelf, put } = shelved();
  const { undo, undoUntil } = put('a');
  expect(undoUntil).toBe('2026-01-01T00:00:10.000Z');
  await clock.advance(9_999);
  expect(await shelf.undo(undo!)).toBe(1);
  expect(await shelf.undo(undo!)).toBe(0);
  await clock.advance(60_000);
  expect(story).toEqual(['a taken back']);
});

test('after them it is settled, and cannot be taken back; a fault of that is reported', async () => {
  const { clock, story, reports, shelf, put } = shelved();
  const [{ undo }] = [put('a'), put('bad')];
  await clock.advance(10_000);
  expect(story).toEqual(['a settled', 'bad settled']);
  expect(await shelf.undo(undo!)).toBe(0);
  expect(reports).toHaveLength(1);
});

test('a program that ends settles nothing, and takes nothing back', async () => {
  const { clock, story, reports, shelf, put } = shelved();
  const { undo } = put('a');
  shelf.close();
  await clock.advance(60_000);
  expect(await shelf.undo(undo!)).toBe(0);
  expect([story, reports]).toEqual([[], []]);
});
