import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsJsonSchema, factsShape } from '../../src-main/inspect/facts-shape.ts';

const docs = join(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'inspect.md'), 'utf8');

test('the JSON Schema in docs is the one lines are checked with', () => {
  expect(JSON.parse(readFileSync(join(docs, 'inspect.schema.json'), 'utf8'))).toEqual(factsJsonSchema());
});

test('the example in the documentation is a line', () => {
  const [, json = ''] = /```json\n(.*?)```/su.exec(page) ?? [];
  const example: unknown = JSON.parse(json);
  expect(factsShape.parse(example)).toEqual(example);
});

test('every key there is has its words in the documentation', () => {
  const keys = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('properties' in schema) for (const key of Object.keys(schema.properties as object)) keys.add(key);
    for (const each of Object.values(schema)) collect(each);
  };
  collect(factsJsonSchema());
  expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
