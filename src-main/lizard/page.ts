import { z } from 'zod';

/** One page of a list. `count` is the total of all pages where the portal says it; `next` is to be followed as it is. */
export interface Page<T> {
  readonly count: number | null;
  readonly next: string | null;
  readonly results: readonly T[];
}

/** The schema of a page whose items follow `item`. */
export function pageSchema<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.object({
    count: z
      .number()
      .nullish()
      .transform((count) => count ?? null),
    next: z
      .string()
      .nullish()
      .transform((next) => (next === '' ? null : (next ?? null))),
    results: z.array(item),
  });
}
