import { z } from 'zod';
import type { Receipt } from '../../contract/window/receipt.ts';

const instant = z.iso.datetime({ offset: true });
const bytes = z.int().min(0);
const md5 = z.string().regex(/^[0-9a-f]{32}$/);

/** A receipt as it stands in a file. Later versions may add keys: what is not known is not read. */
export const receiptShape: z.ZodType<Receipt> = z.object({
  receipt: z.literal(1).describe('The version of this form.'),
  program: z.string().describe('Who made it.'),
  id: z.string().describe('The transfer in its state folder.'),
  file: z.object({
    path: z.string().min(1).describe('Where the file lay, absolute.'),
    name: z.string(),
    size: bytes,
    mtimeNs: z
      .string()
      .regex(/^-?\d+$/)
      .describe('When it was last changed, nanoseconds since 1970.'),
  }),
  object: z.url().describe('Where it went: scheme, host and path, never a query.'),
  result: z
    .object({ portal: z.url(), scenario: z.string(), id: z.int(), code: z.string() })
    .nullable()
    .describe('The result of a Lizard scenario it is for; null for an upload by a plan.'),
  hashes: z.object({
    md5: md5.nullable().describe('Of the whole file; null for an upload in parts.'),
    etag: z.string().nullable(),
    crc64: z.string().nullable().describe('CRC-64/NVME, base64.'),
    verified: z.enum(['md5', 'crc64nvme', 'parts-md5', 'none']).nullable(),
  }),
  proof: z.string().describe('What was compared, and with what.'),
  parts: z
    .array(
      z.object({
        number: z.int().min(1),
        size: bytes,
        md5,
        etag: z.string().nullable(),
        requestId: z.string().nullable().describe("The store's x-amz-request-id."),
      }),
    )
    .readonly(),
  addedAt: instant,
  endedAt: instant.nullable(),
  outcome: z.enum(['done', 'available', 'unconfirmed']),
});
