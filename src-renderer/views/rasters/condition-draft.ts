import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type {
  RasterAccess,
  RasterCondition,
  TextLookup,
  TimeLookup,
} from '../../../src-main/contract/window/rasters.ts';

/** Every field a condition can be about, in the order they are offered. */
export const conditionFields = [
  'name',
  'organisation__name',
  'organisation__uuid',
  'access_modifier',
  'created',
  'last_modified',
  'first_value_timestamp',
  'last_value_timestamp',
  'scenario__isnull',
  'layers__uuid',
  'uuid',
  'writable',
] as const satisfies readonly RasterCondition['field'][];
export type ConditionField = (typeof conditionFields)[number];

/** What stands in the form of a condition, by what the form asks. `time`: as a local clock shows it. */
export interface ConditionDraft {
  readonly text: string;
  readonly textLookup: TextLookup;
  readonly timeLookup: TimeLookup;
  readonly time: string;
  readonly access: RasterAccess;
  readonly inScenario: 'in' | 'out';
}

export type DraftProblem = 'missing' | 'notUuid' | 'tooMany';
export type DraftOutcome =
  | { readonly ok: true; readonly condition: RasterCondition }
  | { readonly ok: false; readonly problem: DraftProblem };

export const emptyDraft: ConditionDraft = {
  text: '',
  textLookup: 'icontains',
  timeLookup: 'gte',
  time: '',
  access: 'Public',
  inScenario: 'in',
};

/** As many as the program takes at once. */
const mostUuids = 100;
const uuidShape = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/iu;

/** The condition a form stands for, or what is wrong with what was typed. Pure. */
export function conditionOf(field: ConditionField, draft: ConditionDraft): DraftOutcome {
  const text = draft.text.trim();
  switch (field) {
    case 'name':
    case 'organisation__name':
      return text === '' ? missing : done({ field, lookup: draft.textLookup, value: text });
    case 'organisation__uuid':
    case 'layers__uuid':
      return uuidProblem([text]) ?? done({ field, value: text.toLowerCase() });
    case 'uuid': {
      const values = [...new Set(text.toLowerCase().split(/[\s,;]+/u))].filter(Boolean);
      return uuidProblem(values) ?? done({ field, values });
    }
    case 'access_modifier':
      return done({ field, value: draft.access });
    case 'scenario__isnull':
      return done({ field, value: draft.inScenario === 'out' });
    case 'writable':
      return done({ field });
    case 'created':
    case 'last_modified':
    case 'first_value_timestamp':
    case 'last_value_timestamp': {
      const time = new Date(draft.time);
      const isTime = draft.time !== '' && !Number.isNaN(time.getTime());
      return isTime ? done({ field, lookup: draft.timeLookup, value: time.toISOString() }) : missing;
    }
    default:
      return assertNever(field);
  }
}

/** The form a condition came from, to change it. */
export function draftOf(condition: RasterCondition): ConditionDraft {
  switch (condition.field) {
    case 'name':
    case 'organisation__name':
      return { ...emptyDraft, text: condition.value, textLookup: condition.lookup };
    case 'organisation__uuid':
    case 'layers__uuid':
      return { ...emptyDraft, text: condition.value };
    case 'uuid':
      return { ...emptyDraft, text: condition.values.join(', ') };
    case 'access_modifier':
      return { ...emptyDraft, access: condition.value };
    case 'scenario__isnull':
      return { ...emptyDraft, inScenario: condition.value ? 'out' : 'in' };
    case 'writable':
      return emptyDraft;
    case 'created':
    case 'last_modified':
    case 'first_value_timestamp':
    case 'last_value_timestamp':
      return { ...emptyDraft, timeLookup: condition.lookup, time: localTime(condition.value) };
    default:
      return assertNever(condition);
  }
}

const missing: DraftOutcome = { ok: false, problem: 'missing' };
const done = (condition: RasterCondition): DraftOutcome => ({ ok: true, condition });

function uuidProblem(values: readonly string[]): DraftOutcome | null {
  if (values.length === 0 || values[0] === '') return missing;
  if (values.length > mostUuids) return { ok: false, problem: 'tooMany' };
  return values.every((each) => uuidShape.test(each)) ? null : { ok: false, problem: 'notUuid' };
}

/** What a field for time and date shows: the local clock's own, without a zone. */
function localTime(iso: string): string {
  const time = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  const clock = [two(time.getHours()), two(time.getMinutes()), two(time.getSeconds())].join(':');
  return `${date}T${clock}`;
}
