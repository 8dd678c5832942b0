import type { Manner } from './output/open-output.ts';

/** How a command line wants to be answered, read before it is understood: a mistake in it is answered the same way. */
export function mannerOf(args: readonly string[]): Manner {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return { json: options.includes('--json'), quiet: options.includes('--quiet') };
}
