import { z } from 'zod';
import type { CommandName, CommandParams } from '../../contract/commands.ts';
import { priorities } from '../../contract/priority.ts';
import { settingShapes } from '../settings/settings.ts';

const ids = z.array(z.string()).readonly();
const limit = z
  .strictObject({
    connections: settingShapes.concurrency.exactOptional(),
    bytesPerSecond: settingShapes.limitRate.exactOptional(),
  })
  .refine((ask) => Object.keys(ask).length > 0);
const idsOrAll = z.union([z.literal('all'), ids]);

/** How each command's params are checked at the wire, once; a command without an entry does not compile. */
export const commandParams: { readonly [N in CommandName]: z.ZodType<CommandParams<N>> } = {
  status: z.strictObject({}),
  pause: z.strictObject({ ids: idsOrAll, when: z.enum(['now', 'after-file']) }),
  resume: z.strictObject({ ids: idsOrAll }),
  retry: z.strictObject({ ids: z.union([z.literal('failed'), ids]) }),
  cancel: z.strictObject({ ids: idsOrAll }),
  arrange: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('priority'), ids, priority: z.enum(priorities) }),
    z.strictObject({ kind: z.literal('place'), ids, before: z.string().nullable() }),
  ]),
  limit,
};
