import type { Page } from '@playwright/test';
import type { Reply } from '../../../src-main/contract/reply.ts';

/** Gives a command as the page does, and answers its value; throws what went wrong. */
export async function askProgram(page: Page, command: string, params: object = {}): Promise<unknown> {
  const reply = (await page.evaluate(
    ([name, given]) => {
      const { sluice } = globalThis as unknown as {
        sluice: { invoke(name: string, params: object): unknown };
      };
      return sluice.invoke(name, given);
    },
    [command, params] as const,
  )) as Reply<unknown>;
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value;
}
