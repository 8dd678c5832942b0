import { z } from 'zod';
import type { LizardScenario } from './types.ts';
import { withoutFormat } from './without-format.ts';

/** A scenario as the API gives it: only its UUID must be there, the rest is for people to read. */
export const scenarioSchema: z.ZodType<LizardScenario> = z.object({
  uuid: z.string(),
  url: z
    .string()
    .nullish()
    .transform((url) => withoutFormat(url ?? '')),
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? ''),
  created: z.string().nullish(),
  last_modified: z.string().nullish(),
  model_name: z.string().nullish(),
  simulation_identifier: z.string().nullish(),
  has_raw_results: z.boolean().nullish(),
  total_size: z.number().nullish(),
});
