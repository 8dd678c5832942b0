import { resolve } from 'node:path';
import type { z } from 'zod';
import { objectOf } from '../object-of.ts';
import { queryValue } from '../query-value.ts';
import { type Complaint, grammarWords } from './grammar-words.ts';
import { headerComplaints } from './header-complaints.ts';
import { pathComplaint, type PlanPlaces } from './path-complaint.ts';
import type { PlanAim, PlanEntry } from './plan-entry.ts';
import { unsentHeaders } from './unsent-headers.ts';
import {
  multipartEntrySchema,
  multipartSchema,
  putEntrySchema,
  putObjectSchema,
} from './upload-plan-schema.ts';

const smallestPart = 5 * 1024 ** 2;
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

function aimComplaints(aim: PlanAim): readonly Complaint[] {
  if (aim.kind === 'put') {
    const { url, headers } = aim.put;
    const sent = Object.keys(headers).map((name) => name.toLowerCase());
    return [...addressComplaints('put', url, sent), ...partComplaints(url), ...headerComplaints(headers)];
  }
  const { partSize, parts, complete, list, head, abort } = aim.multipart;
  const others = [
    ['complete', complete],
    ...list.map((url) => ['list', url] as const),
    ['head', head],
    ['abort', abort],
  ] as const;
  return [
    ...(parts.length > 1 && partSize < smallestPart ? [smallParts()] : []),
    ...parts.flatMap((url, index) => addressComplaints(`parts.${index}`, url, [])),
    ...others.flatMap(([name, url]) => (url === null ? [] : addressComplaints(name, url, []))),
  ];
}

function addressComplaints(name: string, url: string, sent: readonly string[]): readonly Complaint[] {
  const parsed = URL.parse(url);
  if (objectOf(url) === null || parsed === null) return [notAnAddress(name)];
  if (parsed.username !== '' || parsed.password !== '')
    return [
      { message: `"${name}" holds a user name or password.`, remedy: 'Give a presigned address without.' },
    ];
  return unsentHeaders(url, sent).map((header) => ({
    message: `"${name}" signs the header ${header}, which the plan does not give.`,
    remedy:
      name === 'put'
        ? `Add ${header} to "headers" with the value it was signed with, or sign only host.`
        : 'Sign only host for this address.',
  }));
}

/** Such a PUT would be answered 200 and make no object. */
function partComplaints(url: string): readonly Complaint[] {
  if (queryValue(url, 'uploadId') === null) return [];
  return [
    {
      message: '"put" is an address for one part of a multipart upload, not for an object.',
      remedy: 'Give a presigned PutObject, or all addresses of the upload as "multipart".',
    },
  ];
}

function smallParts(): Complaint {
  return {
    message: '"multipart.partSize" is under 5 MiB, which S3 allows for a single part only.',
    remedy: `Create the upload again with parts of ${smallestPart} bytes or more.`,
  };
}

function notAnAddress(name: string): Complaint {
  return {
    message: `"${name}" is not an http or https address.`,
    remedy: 'Give the whole presigned address.',
  };
}

function lowerCased(aim: PlanAim): PlanAim {
  if (aim.kind !== 'put') return aim;
  const headers = Object.entries(aim.put.headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return { kind: 'put', put: { url: aim.put.url, headers: Object.fromEntries(headers) } };
}

function ungrammatical(error: z.ZodError, raw: object): Shaped {
  return { ok: false, complaints: error.issues.flatMap((issue) => grammarWords(issue, raw, words)) };
}

function refused(message: string): Shaped {
  const remedy = 'Give each upload one "path" and one target; docs/upload-plan.md describes the grammar.';
  return { ok: false, complaints: [{ message, remedy }] };
}
