import type { IpcMain } from 'electron';
import type { Reply } from '../contract/reply.ts';
import { invokeChannel } from './channels.ts';
import { isTrustedSender } from './trusted-sender.ts';

export type Invoke = (command: unknown, params: unknown) => Promise<Reply<unknown>>;

const notOurs: Reply<unknown> = {
  ok: false,
  failure: { code: 'unauthorised', message: 'Only the window of Sluice may ask this.' },
};

/** Answers the page's calls on the one invoke channel; a sender that is not the app's own page gets a refusal. */
export function answerInvokes(ipc: Pick<IpcMain, 'handle'>, invoke: Invoke): void {
  ipc.handle(invokeChannel, (event, command: unknown, params: unknown) =>
    isTrustedSender(event.senderFrame) ? invoke(command, params) : notOurs,
  );
}
