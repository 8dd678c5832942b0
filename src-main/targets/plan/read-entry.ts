import { resolve } from 'node:path';
import type { z } from 'zod';
import { objectOf } from '../object-of.ts';
import { aimComplaints } from './aim-complaints.ts';
import { type Complaint, grammarWords } from './grammar-words.ts';
import { pathComplaint, type PlanPlaces } from './path-complaint.ts';
import type { PlanAim, PlanEntry } from './plan-entry.ts';
import { notAnAddress } from './not-an-address.ts';
import { unsentHeaders } from './unsent-headers.ts';
import {
  multipartEntrySchema,
  multipartSchema,
  putEntrySchema,
  putObjectSchema,
} from './upload-plan-schema.ts';

const entryKeys = ['path', 'put', 'multipart'];
const words = [...entryKeys, ...Object.keys(putObjectSchema.shape), ...Object.keys(multipartSchema.shape)];

export type EntryReading =
  | { readonly ok: true; readonly entry: PlanEntry }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** One member of `uploads`, with everything that is wrong with it. */
export function readEntry(raw: unknown, places: PlanPlaces): EntryReading {
  const shaped = shape(raw);
  if (!shaped.ok) return shaped;
  const { path, aim, object } = shaped;
  const climbing = pathComplaint(path, places);
  const complaints = [...(climbing === null ? [] : [climbing]), ...aimComplaints(aim)];
  if (complaints.length > 0) return { ok: false, complaints };
  const named = objectOf(object);
  if (named === null) return { ok: false, complaints: [notAnAddress('put')] };
  return {
    ok: true,
    entry: { path, file: resolve(places.planFolder, path), object: named, aim: lowerCased(aim) },
  };
}

type Shaped =
  | { readonly ok: true; readonly path: string; readonly aim: PlanAim; readonly object: string }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** The grammar alone: keys, types, one target. */
function shape(raw: unknown): Shaped {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return refused('An upload must be an object with "path" and "put" or "multipart".');
  if ('put' in raw && 'multipart' in raw)
    return refused('The upload has two targets, "put" and "multipart".');
  return 'multipart' in raw ? shapedMultipart(raw) : shapedPut(raw);
}

function shapedPut(raw: object): Shaped {
  const put: unknown = Reflect.get(raw, 'put');
  const schema =
    typeof put === 'object' && put !== null
      ? putEntrySchema.extend({ put: putObjectSchema })
      : putEntrySchema;
  const read = schema.safeParse(raw);
  if (!read.success) return ungrammatical(read.error, raw);
  const { path, put: given } = read.data;
  const signed =
    typeof given === 'string'
      ? { url: given, headers: {} }
      : { url: given.url, headers: given.headers ?? {} };
  return { ok: true, path, aim: { kind: 'put', put: signed }, object: signed.url };
}

function shapedMultipart(raw: object): Shaped {
  const read = multipartEntrySchema.safeParse(raw);
  if (!read.success) return ungrammatical(read.error, raw);
  const { path, multipart } = read.data;
  const list = typeof multipart.list === 'string' ? [multipart.list] : (multipart.list ?? []);
  const { head = null, abort = null } = multipart;
  const aim: PlanAim = { kind: 'multipart', multipart: { ...multipart, list, head, abort } };
  return { ok: true, path, aim, object: multipart.complete };
}

/** Header names in lower case. Content-Length, of which the transport sends the body's own, stays where it is signed. */
function lowerCased(aim: PlanAim): PlanAim {
  if (aim.kind !== 'put') return aim;
  const headers = Object.entries(aim.put.headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const { url } = aim.put;
  const kept = headers.filter(([name]) => name !== 'content-length' || signsLength(url));
  return { kind: 'put', put: { url, headers: Object.fromEntries(kept) } };
}

const signsLength = (url: string): boolean => unsentHeaders(url, []).includes('content-length');

function ungrammatical(error: z.ZodError, raw: object): Shaped {
  return { ok: false, complaints: error.issues.flatMap((issue) => grammarWords(issue, raw, words)) };
}

function refused(message: string): Shaped {
  const remedy = 'Give each upload one "path" and one target; docs/upload-plan.md describes the grammar.';
  return { ok: false, complaints: [{ message, remedy }] };
}
