import { z } from 'zod';
import type { LizardResult } from './types.ts';
import { withoutFormat } from './without-format.ts';

const link = z
  .string()
  .nullish()
  .transform((url) => (url == null || url === '' ? null : withoutFormat(url)));
const text = z
  .string()
  .nullish()
  .transform((words) => words ?? '');

/** A result as the API gives it: only what an upload needs must be there; codes and families are free text. */
export const resultSchema: z.ZodType<LizardResult> = z.object({
  id: z.number().int(),
  url: link.transform((url) => url ?? ''),
  name: text,
  code: z.string(),
  family: text,
  raster: link,
  attachment_url: link,
  upload_url: link,
});
