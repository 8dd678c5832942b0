import { z } from 'zod';
import { failureCodes } from '../../contract/failure.ts';
import { priorities } from '../../contract/priority.ts';
import { waitReasons } from '../../contract/transfer-state.ts';

const failureCode = z.enum(failureCodes);
const text = z.string();
const count = z.int().min(0);

const failure = z.object({ code: failureCode, message: text, remedy: text.exactOptional() });

const state = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['queued', 'preparing', 'uploading', 'finishing', 'verifying', 'done', 'paused']),
  }),
  z.object({ kind: z.literal('following'), since: text }),
  z.object({ kind: z.literal('available'), at: text }),
  z.object({ kind: z.literal('unconfirmed'), since: text }),
  z.object({
    kind: z.literal('waiting'),
    for: z.enum(waitReasons),
    until: text.exactOptional(),
    code: failureCode,
    message: text,
    remedy: text.exactOptional(),
  }),
  z.object({ kind: z.literal('failed'), failure }),
  z.object({ kind: z.literal('skipped'), reason: text }),
  z.object({
    kind: z.literal('cancelled'),
    note: text.exactOptional(),
    abort: z.enum(['owed', 'done', 'left']).exactOptional(),
  }),
]);

const identity = z.object({ size: count, mtimeNs: text, ino: text.nullable(), ctimeNs: text.nullable() });

/** JSON text of a column, read and checked against a shape. */
const json = <T extends z.ZodType>(shape: T) =>
  text
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch (error) {
        context.issues.push({ code: 'custom', message: String(error), input: value });
        return z.NEVER;
      }
    })
    .pipe(shape);

export const transferRow = z.object({
  id: text,
  name: text,
  path: text,
  object: text,
  destination: json(z.looseObject({ kind: text })),
  identity: json(identity).nullable(),
  state: json(state),
  verified: z.enum(['md5', 'crc64nvme', 'parts-md5', 'none']).nullable(),
  upload_id: text.nullable(),
  left_upload: z.int().min(0).max(1),
  priority: z.enum(priorities),
  position: z.number().nullable(),
  completing: z.int().min(0).max(1),
  attempts: count,
  sent_marks: json(z.record(text, count)),
  added_at: text,
  ended_at: text.nullable(),
  removed_at: text.nullable(),
});

export const partRow = z.object({
  id: text,
  number: z.int().min(1),
  size: count,
  etag: text.nullable(),
  md5: text,
  crc64: text.nullable(),
  answer: json(z.record(text, text)),
});

export const hostRow = z.object({
  key: text,
  verdict: json(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('unknown') }),
      z.object({ kind: z.literal('md5'), at: text }),
      z.object({ kind: z.literal('opaque'), at: text }),
    ]),
  ),
  crc64: z.int().min(0).max(1),
});
