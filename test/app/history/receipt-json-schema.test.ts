import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receiptJsonSchema } from '../../../src-main/app/history/receipt-json-schema.ts';
import { receiptShape } from '../../../src-main/app/history/receipt-shape.ts';

const docs = join(import.meta.dirname, '../../../docs');

test('the JSON Schema in docs is the one the code checks with', () => {
  expect(JSON.parse(readFileSync(join(docs, 'receipt.schema.json'), 'utf8'))).toEqual(receiptJsonSchema());
});

test('the example in the documentation is a receipt, and names every key there is', () => {
  const [, json = ''] = /```json\n(.*?)```/su.exec(readFileSync(join(docs, 'receipt.md'), 'utf8')) ?? [];
  const example: unknown = JSON.parse(json);
  expect(receiptShape.parse(example)).toEqual(example);
});
