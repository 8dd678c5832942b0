import { z } from 'zod';
import { uploadPlanSchema } from './upload-plan-schema.ts';

/** The JSON Schema of an upload plan, for editors and for programs that write plans; kept as docs/upload-plan.schema.json. */
export function planJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(uploadPlanSchema, { target: 'draft-2020-12' }) };
}
