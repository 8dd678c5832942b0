import { z } from 'zod';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { PlanEntry } from './plan-entry.ts';

/** What the ledger keeps of a plan's entry. The URL is a secret; the ledger's file is its owner's alone. */
export const planDestinationSchema = z.object({
  kind: z.literal('plan'),
  put: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
});

export type PlanDestination = z.infer<typeof planDestinationSchema>;

/** The destination of an entry. Throws `SluiceError` `unsupported` for a multipart entry. */
export function planDestination(entry: PlanEntry): PlanDestination {
  if (entry.aim.kind === 'put')
    return { kind: 'plan', put: { ...entry.aim.put, headers: { ...entry.aim.put.headers } } };
  throw new SluiceError({
    code: 'unsupported',
    message: `"${entry.path}" is a multipart upload, which this Sluice cannot send yet.`,
    remedy: 'Give a single presigned PutObject as "put"; it takes files up to 5 GiB.',
  });
}
