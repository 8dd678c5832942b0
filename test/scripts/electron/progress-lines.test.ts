import { expect, test } from 'vitest';
import { ProgressLines } from '../../../scripts/electron/progress-lines.ts';

const MB = 1_000_000;

test('a quick download is told each ten per cent', () => {
  const lines = new ProgressLines('Electron');
  const steps = Array.from({ length: 100 }, (_, index) => (index + 1) * 1.1 * MB);
  const said = steps.flatMap((transferred) => lines.next({ transferred, total: 110 * MB }, 1) ?? []);
  expect(said).toHaveLength(10);
  expect(said[3]).toBe('Electron: 40 %, 44 MB of 110 MB');
  expect(said.at(-1)).toBe('Electron: 100 %, 110 MB of 110 MB');
});

test('a slow one, and one of unknown size, is told every five seconds', () => {
  const lines = new ProgressLines('Electron');
  const at = (seconds: number, total: number | null): string | null =>
    lines.next({ transferred: seconds * MB, total }, seconds * 1000);
  expect([at(1, 2000 * MB), at(4.9, 2000 * MB)]).toEqual([null, null]);
  expect(at(5, 2000 * MB)).toBe('Electron: 0 %, 5 MB of 2 GB');
  expect([at(6, null), at(10, null)]).toEqual([null, 'Electron: 10 MB']);
});
