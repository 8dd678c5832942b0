import { resolve } from 'node:path';
import { inspectFiles } from '../../app/local-files/inspect-files.ts';
import type { InspectArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';

/** `inspect`: what local files hold; 1 where one of them cannot be read. */
export async function inspect(
  { paths }: InspectArguments,
  { caller, output, stops }: CommandContext,
): Promise<0 | 1> {
  let isClean = true;
  const given = paths.map((path) => resolve(caller.folder, path));
  for await (const file of inspectFiles(given, stops.signal)) {
    isClean &&= file.facts.ok;
    output.tell({ event: 'file-facts', ...file });
  }
  return isClean ? 0 : 1;
}
