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

/** What the ledger keeps of a plan's entry. The URLs are secrets; the ledger's file is its owner's alone. */
export const planDestinationSchema = z.union([putDestinationSchema, multipartDestinationSchema]);

export type PlanDestination = z.infer<typeof planDestinationSchema>;

/** The destination of an entry; whether its URLs are any good is found by the transfer. */
export function planDestination({ aim }: PlanEntry): PlanDestination {
  if (aim.kind === 'put') return { kind: 'plan', put: { ...aim.put, headers: { ...aim.put.headers } } };
  const { parts, list, ...others } = aim.multipart;
  return { kind: 'plan', multipart: { ...others, parts: [...parts], list: [...list] } };
}
