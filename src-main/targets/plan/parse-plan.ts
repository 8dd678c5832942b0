import { grammarWords } from './grammar-words.ts';
import { jsonFault } from './json-fault.ts';
import type { PlanPlaces } from './path-complaint.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanFailure, PlanReading } from './plan-reading.ts';
import { readEntry } from './read-entry.ts';
import { planFrameSchema } from './upload-plan-schema.ts';

/**
 * An upload plan from its text, or everything that is wrong with it. Pure: looks at no file and no link, sends nothing.
 * Ten thousand URLs take tens of milliseconds: where that matters, `readPlan` does it in a worker.
 */
export function parsePlan(text: string, places: PlanPlaces): PlanReading {
  const json = text.replace(/^\uFEFF/u, '');
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, failures: [notJson(json)] };
  const frame = planFrameSchema.safeParse(parsed.value);
  if (!frame.success) return { ok: false, failures: frameFailures(frame.error.issues, parsed.value) };
  return readUploads(frame.data.uploads, places);
}

function readUploads(uploads: readonly unknown[], places: PlanPlaces): PlanReading {
  const entries: PlanEntry[] = [];
  const failures: PlanFailure[] = [];
  for (const [index, raw] of uploads.entries()) {
    const read = readEntry(raw, places);
    if (read.ok) entries.push(read.entry);
    else
      failures.push(...read.complaints.map((each) => failure(nameOf(raw, index), each.message, each.remedy)));
  }
  failures.push(...sharedObjects(entries));
  return failures.length === 0 ? { ok: true, entries } : { ok: false, failures };
}

/** Two files for one object: the second would overwrite the first. */
function sharedObjects(entries: readonly PlanEntry[]): readonly PlanFailure[] {
  const first = new Map<string, PlanEntry>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.object);
    if (before === undefined) {
      first.set(entry.object, entry);
      return [];
    }
    const message = `"${before.path}" and "${entry.path}" go to the same object, ${entry.object}.`;
    return [failure(entry.path, message, 'Keep one of the two, or sign another object for the second.')];
  });
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function notJson(text: string): PlanFailure {
  const before = text.slice(0, jsonFault(text) ?? text.length);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return failure(
    null,
    `The plan is not JSON: it breaks at line ${line}, column ${column}.`,
    'Correct the plan there.',
  );
}

function frameFailures(issues: Parameters<typeof grammarWords>[0][], value: unknown): readonly PlanFailure[] {
  const words = Object.keys(planFrameSchema.shape);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [
      failure(null, 'The plan must be a JSON object.', 'Begin it with { "version": 1, "uploads": [ … ] }.'),
    ];
  return issues.flatMap((issue) => {
    if (issue.path[0] === 'version' && 'version' in value) return [unknownVersion()];
    return grammarWords(issue, value, words).map((each) => failure(null, each.message, each.remedy));
  });
}

function unknownVersion(): PlanFailure {
  const remedy = 'Write the plan with "version": 1, or use the Sluice that knows its version.';
  return failure(null, 'The plan has a version this Sluice does not know; it knows version 1.', remedy);
}

function nameOf(raw: unknown, index: number): string {
  const path: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'path') : null;
  return typeof path === 'string' && path !== '' ? path : `uploads[${index}]`;
}

function failure(path: string | null, message: string, remedy: string): PlanFailure {
  return { path, code: 'plan-invalid', message, remedy };
}
