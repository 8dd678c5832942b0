import { describe, test } from 'vitest';
import { keyCases } from './key-cases.ts';
import { multipartCases } from './multipart-cases.ts';
import { objectCases } from './object-cases.ts';
import { refusalCases } from './refusal-cases.ts';
import type { S3Kind, S3UnderTest } from './s3-case.ts';

const groups = {
  objects: objectCases,
  keys: keyCases,
  refusals: refusalCases,
  'multipart uploads': multipartCases,
} as const;

/** What presigned uploads rely on, held against one server; `kind` chooses the cases that are its. */
export function s3Conformance(kind: S3Kind, server: () => S3UnderTest): void {
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const { name, run } of cases.filter(({ on }) => on.includes(kind)))
        test(name, () => run(server()));
    });
}
