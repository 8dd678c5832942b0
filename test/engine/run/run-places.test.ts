import { expect, test } from 'vitest';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import type { LiveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import { RunPlaces } from '../../../src-main/engine/run/run-places.ts';

const inState = (state: TransferState): LiveTransfer => ({ record: { state } }) as unknown as LiveTransfer;
const waits = (wait: 'file' | 'retry'): TransferState => ({
  kind: 'waiting',
  ...{ for: wait, code: 'network', message: '' },
});
const move = (places: RunPlaces, transfer: LiveTransfer, state: TransferState): void => {
  transfer.record = { ...transfer.record, state };
  places.moved(transfer);
};

test('who waits for the line keeps a place but does not move; who waits for a disk keeps none', () => {
  const places = new RunPlaces();
  const [a, b] = [inState({ kind: 'uploading' }), inState({ kind: 'uploading' })];
  places.enter(a);
  places.enter(b);
  move(places, a, waits('retry'));
  expect([places.moving, places.held]).toEqual([1, 2]);
  move(places, b, waits('file'));
  expect([places.moving, places.held]).toEqual([0, 1]);
  move(places, b, { kind: 'uploading' });
  expect([places.moving, places.held]).toEqual([1, 2]);
});

test('who is not under way has no place, and who has left leaves none behind', () => {
  const places = new RunPlaces();
  const transfer = inState({ kind: 'uploading' });
  move(places, transfer, waits('retry'));
  expect(places.held).toBe(0);
  places.enter(transfer);
  places.leave(transfer);
  places.leave(transfer);
  expect([places.moving, places.held]).toEqual([0, 0]);
});

test('asking for room costs the same, however many wait for a disk', () => {
  const places = new RunPlaces();
  let seen = 0;
  const began = performance.now();
  for (let index = 0; index < 100_000; index += 1) {
    places.enter(inState(waits('file')));
    seen += places.held;
  }
  expect(seen).toBe(0);
  expect(performance.now() - began).toBeLessThan(5_000);
});
