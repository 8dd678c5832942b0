import type { WebFrameMain } from 'electron';
import { appOrigin } from './app-origin.ts';

/** Whether a message comes from the top frame of the app's own page; a frame already gone is nobody. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'origin' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}
