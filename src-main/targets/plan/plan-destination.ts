import { z } from 'zod';
import type { PlanEntry } from './plan-entry.ts';

const putDestinationSchema = z.object({
  kind: z.literal('plan'),
  put: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
});

const multipartDestinationSchema = z.object({
  kind: z.literal('plan'),
  multipart: z.object({
    partSize: z.number(),
    parts: z.array(z.string()),
    complete: z.string(),
    list: z.array(z.string()),
    head: z.string().nullable(),
    abort: z.string().nullable(),
  }),
});

/** What stays of either when its URLs are dropped: by it a row is shown, compared and recognised. */
const droppedDestinationSchema = z.object({
  kind: z.literal('plan'),
  dropped: z.object({
    /** Scheme, host and path. */
    object: z.string(),
    /** The end its URLs had, ISO 8601 UTC; null where it was not known. */
    expiresAt: z.string().nullable(),
    /** Null for a single PUT. `partSize` in bytes, `parts` how many there were. */
    multipart: z.object({ uploadId: z.string(), partSize: z.number(), parts: z.number() }).nullable(),
  }),
});

/** What the ledger keeps of a plan's entry. The URLs are secrets; the ledger's file is its owner's alone. */
export const planDestinationSchema = z.union([
  putDestinationSchema,
  multipartDestinationSchema,
  droppedDestinationSchema,
]);

export type PlanDestination = z.infer<typeof planDestinationSchema>;
export type DroppedDestination = z.infer<typeof droppedDestinationSchema>;
export type SignedDestination = Exclude<PlanDestination, DroppedDestination>;

/** The destination of an entry; whether its URLs are any good is found by the transfer. */
export function planDestination({ aim }: PlanEntry): SignedDestination {
  if (aim.kind === 'put') return { kind: 'plan', put: { ...aim.put, headers: { ...aim.put.headers } } };
  const { parts, list, ...others } = aim.multipart;
  return { kind: 'plan', multipart: { ...others, parts: [...parts], list: [...list] } };
}
