import type { z } from 'zod';
import { SluiceError } from '../contract/sluice-error.ts';
import { PortalFault } from './portal-fault.ts';

/**
 * An answer in the shape a step needs. Throws `SluiceError` `portal-refused` naming the first field that is not as
 * expected; the values stay unsaid, they may be signed addresses.
 */
export function readAnswer<T>(schema: z.ZodType<T>, answer: unknown, host: string): T {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new SluiceError(
    {
      code: 'portal-refused',
      message: `${host} answered in a form Sluice does not know${field === '' ? '' : ` (field ${field})`}.`,
      remedy: 'Check that the address is a Lizard portal with API version 4.',
    },
    { cause: new PortalFault('foreign', null, 'UNKNOWN_FORM') },
  );
}
