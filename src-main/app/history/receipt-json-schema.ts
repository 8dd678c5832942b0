import { z } from 'zod';
import { receiptShape } from './receipt-shape.ts';

/** The JSON Schema of a receipt, for programs that read them; kept as docs/receipt.schema.json. */
export function receiptJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(receiptShape, { target: 'draft-2020-12', io: 'input' }) };
}
