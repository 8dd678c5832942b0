import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planJsonSchema } from '../../../src-main/targets/plan/plan-json-schema.ts';
import { uploadPlanSchema } from '../../../src-main/targets/plan/upload-plan-schema.ts';
import { parsePlan } from '../../../src-main/targets/plan/parse-plan.ts';

const docs = join(import.meta.dirname, '../../../docs');

test('the JSON Schema in docs is the one the code checks with', () => {
  expect(JSON.parse(readFileSync(join(docs, 'upload-plan.schema.json'), 'utf8'))).toEqual(planJsonSchema());
});

test('every example in the documentation is a plan', () => {
  const text = readFileSync(join(docs, 'upload-plan.md'), 'utf8');
  const examples = [...text.matchAll(/```json\n(.*?)```/gsu)].map(([, json = '']) => json);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) {
    expect(uploadPlanSchema.safeParse(JSON.parse(example))).toMatchObject({ success: true });
    expect(parsePlan(example, { planFolder: '/data' })).toMatchObject({ ok: true });
  }
});
