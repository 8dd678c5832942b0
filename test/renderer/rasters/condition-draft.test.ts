import { expect, test } from 'vitest';
import type { RasterCondition } from '../../../src-main/contract/window/rasters.ts';
import { rasterQuery } from '../../../src-main/app/window/raster-shapes.ts';
import { createFormats } from '../../../src-renderer/text/create-formats.ts';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import {
  conditionFields,
  conditionOf,
  draftOf,
  emptyDraft,
} from '../../../src-renderer/views/rasters/condition-draft.ts';
import { conditionWords } from '../../../src-renderer/views/rasters/condition-words.ts';

const uuid = '0866dbe6-69b1-413e-a709-e28e888eaed8';
const each: readonly RasterCondition[] = [
  { field: 'name', lookup: 'startswith', value: 'Bloemhof' },
  { field: 'organisation__name', lookup: 'exact', value: 'Gemeente Veenstad' },
  { field: 'organisation__uuid', value: uuid },
  { field: 'access_modifier', value: 'Private' },
  { field: 'created', lookup: 'gte', value: '2026-11-01T10:30:00.000Z' },
  { field: 'last_modified', lookup: 'lt', value: '2026-11-01T10:30:15.000Z' },
  { field: 'first_value_timestamp', lookup: 'exact', value: '2024-01-01T01:00:00.000Z' },
  { field: 'last_value_timestamp', lookup: 'lte', value: '2024-01-01T02:00:00.000Z' },
  { field: 'scenario__isnull', value: true },
  { field: 'scenario__isnull', value: false },
  { field: 'layers__uuid', value: uuid },
  { field: 'uuid', values: [uuid, uuid.replace('0', '1')] },
  { field: 'writable' },
];

test('every field that a query can have is offered', () => {
  const offered: readonly string[] = conditionFields;
  expect(new Set(each.map(({ field }) => field))).toEqual(new Set(offered));
});

test.each(each)('a condition on $field is the same after it was opened and applied', (condition) => {
  const made = conditionOf(condition.field, draftOf(condition));
  expect(made).toEqual({ ok: true, condition });
  expect(rasterQuery.safeParse({ where: [condition], order: null, scenario: null }).success).toBe(true);
});

test.each(each)('a condition on $field is said in both languages', (condition) => {
  for (const tongue of ['en', 'nl'] as const) {
    const text = { t: createTranslator()(tongue), format: createFormats(tongue) };
    const words = conditionWords(condition, text);
    expect(words).not.toMatch(/rasters\.|\{\{|undefined/u);
    expect(words.length).toBeGreaterThan(3);
  }
});

test('what is missing or no UUID is said, and makes no condition', () => {
  const draft = (text: string) => ({ ...emptyDraft, text });
  expect(conditionOf('name', draft('  '))).toEqual({ ok: false, problem: 'missing' });
  expect(conditionOf('created', emptyDraft)).toEqual({ ok: false, problem: 'missing' });
  expect(conditionOf('uuid', draft(' , '))).toEqual({ ok: false, problem: 'missing' });
  expect(conditionOf('layers__uuid', draft('my layer'))).toEqual({ ok: false, problem: 'notUuid' });
  expect(conditionOf('uuid', draft(`${uuid}, nonsense`))).toEqual({ ok: false, problem: 'notUuid' });
  const many = Array.from({ length: 101 }, (_, at) => uuid.replace('0866', String(1000 + at)));
  expect(conditionOf('uuid', draft(many.join('\n')))).toEqual({ ok: false, problem: 'tooMany' });
});

test('UUIDs may be pasted in any form, and count once', () => {
  const made = conditionOf('uuid', { ...emptyDraft, text: `${uuid.toUpperCase()};\n ${uuid}` });
  expect(made).toEqual({ ok: true, condition: { field: 'uuid', values: [uuid] } });
});
