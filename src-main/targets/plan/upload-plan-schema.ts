import { z } from 'zod';

const path = z.string().min(1).meta({
  description: 'The file, relative to the folder of this plan.',
});
const url = z.string().meta({
  description: 'A presigned address.',
  format: 'uri',
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?://',
});
const headers = z.record(z.string(), z.string()).meta({
  description: 'Every header the address signs besides host, with the value it was signed with.',
});

export const putObjectSchema = z.strictObject({ url, headers: headers.optional() });

const putSchema = z.union([url, putObjectSchema]).meta({
  description: 'A presigned PutObject; an object where headers were signed with it.',
});

export const multipartSchema = z
  .strictObject({
    partSize: z
      .int()
      .min(1)
      .max(5 * 1024 ** 3)
      .meta({
        description: 'Bytes of every part but the last; at least 5 MiB when there is more than one.',
      }),
    parts: z.array(url).min(1).max(10_000).meta({ description: 'A presigned UploadPart each, in order.' }),
    complete: url.meta({ description: 'A presigned CompleteMultipartUpload.' }),
    list: z
      .union([url, z.array(url).min(1).max(10)])
      .optional()
      .meta({ description: 'Presigned ListParts: one for each started 1,000 parts.' }),
    head: url.optional().meta({ description: 'A presigned HeadObject of the finished object.' }),
    abort: url.optional().meta({ description: 'A presigned AbortMultipartUpload.' }),
  })
  .meta({ description: 'The presigned addresses of a multipart upload that has been created already.' });

export const putEntrySchema = z.strictObject({ path, put: putSchema });
export const multipartEntrySchema = z.strictObject({ path, multipart: multipartSchema });

/** The plan around its entries; these are read one by one, so that every wrong one can be named. */
export const planFrameSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  uploads: z.array(z.unknown()),
});

/** The whole grammar of an upload plan, version 1. */
export const uploadPlanSchema = planFrameSchema
  .extend({ uploads: z.array(z.union([putEntrySchema, multipartEntrySchema])) })
  .meta({ title: 'Sluice upload plan', description: 'Files and the presigned addresses they go to.' });
