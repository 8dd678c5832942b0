import { expect, test } from 'vitest';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { loadSignal } from '../../../src-main/engine/line/load-signal.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { AttemptError } from '../../../src-main/engine/send/attempt-error.ts';

const answered = (code: 'server-error' | 'network' | 'checksum-mismatch', slowDown: boolean): AttemptError =>
  new AttemptError({ kind: 'retry', code, message: 'Busy.', slowDown, speaker: 'store' });
const silent = (fault: 'stalled' | 'broken' | 'unreachable', code?: string): TransportError =>
  new TransportError(fault, 'Nothing.', 0, { cause: Object.assign(new Error('x'), { code }) });

test.each([
  ['the store says slow down', answered('server-error', true), 'overloaded'],
  ['the store ran out of time', answered('network', false), 'overloaded'],
  ['the watchdog cut it', silent('stalled'), 'overloaded'],
  ['the system gave up waiting', silent('broken', 'ETIMEDOUT'), 'overloaded'],
  ['the store failed for another reason', answered('server-error', false), 'broken'],
  ['a bit was flipped', answered('checksum-mismatch', false), 'broken'],
  ['the connection was reset', silent('broken', 'ECONNRESET'), 'broken'],
  ['nobody is there', silent('unreachable'), 'broken'],
  ['the URL has died', new AttemptError({ kind: 'expired', message: 'Over.' }), 'none'],
  ['a person is needed', new WaitError({ for: 'key', code: 'unauthorised', message: 'Key.' }), 'none'],
  ['it was paused', new Error('paused'), 'none'],
])('%s', (_, error, signal) => {
  expect(loadSignal(error)).toBe(signal);
});
