import { z } from 'zod';
import type { CommandName, CommandParams } from '../../contract/commands.ts';

/** How each command's params are checked at the wire, once; a command without an entry does not compile. */
export const commandParams: { readonly [N in CommandName]: z.ZodType<CommandParams<N>> } = {
  status: z.strictObject({}),
  cancel: z.strictObject({ ids: z.union([z.literal('all'), z.array(z.string()).readonly()]) }),
};
