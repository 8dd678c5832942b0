import type { CommonArguments } from './arguments/invocation.ts';
import type { Caller } from './caller.ts';

/** Whether there is a person at a terminal who wants to be asked. */
export function canAsk({ json, yes }: Pick<CommonArguments, 'json' | 'yes'>, caller: Caller): boolean {
  return !json && !yes && caller.stdin.isTTY === true && caller.stderr.isTTY === true;
}
