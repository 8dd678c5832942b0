import { expect, test } from 'vitest';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { possibleActions } from '../../../src-renderer/views/transfer/possible-actions.ts';
import { windowRow } from '../../support/window-row.ts';

test.each<[Partial<WindowRow>, readonly string[]]>([
  [{ state: 'queued' }, ['pause', 'cancel']],
  [{ state: 'uploading', inFlightBytes: 5 }, ['pause-after', 'pause-now', 'cancel']],
  [{ state: 'uploading', inFlightBytes: 5, multipart: true }, ['pause', 'cancel']],
  [{ state: 'uploading', inFlightBytes: 0 }, ['pause', 'cancel']],
  // Its last byte is sent: a cancel would be refused.
  [{ state: 'verifying' }, []],
  [{ state: 'finishing' }, []],
  [{ state: 'paused' }, ['resume', 'cancel']],
  [{ state: 'paused', remedies: ['resume'] }, ['cancel']],
  [{ state: 'failed' }, ['cancel', 'remove']],
  [{ state: 'available' }, ['remove']],
  [{ state: 'following' }, ['cancel']],
])('with %j one can %j', (row, actions) => {
  expect(possibleActions(windowRow(row))).toEqual(actions);
});
