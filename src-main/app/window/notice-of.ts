import { randomUUID } from 'node:crypto';
import type { Failure } from '../../contract/failure.ts';
import type { WindowEvent } from '../../contract/window/window-events.ts';

/** Something a person should know once, as an event. */
export const noticeOf = (message: string, failure: Failure | null = null): WindowEvent => ({
  event: 'notice',
  payload: { id: randomUUID(), message, failure },
});
