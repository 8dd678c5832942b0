import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPartPlan } from '../../../src-main/engine/multipart/check-part-plan.ts';
import { partCount, planParts } from '../../../src-main/engine/multipart/plan-parts.ts';

const mib = 1024 ** 2;
const gib = 1024 ** 3;

describe('the parts of a file', () => {
  test('are the whole file, in order, each of the part size but the last', () => {
    const sizes = fc.record({
      partSize: fc.integer({ min: 1, max: 6 * gib }),
      parts: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.001, max: 1, noNaN: true }), ({ partSize, parts }, share) => {
        const size = (parts - 1) * partSize + Math.max(1, Math.floor(partSize * share));
        const planned = planParts(size, partSize);
        expect(planned).toHaveLength(parts);
        let offset = 0;
        for (const [index, part] of planned.entries()) {
          expect(part).toMatchObject({ number: index + 1, offset });
          if (index + 1 < parts) expect(part.length).toBe(partSize);
          offset += part.length;
        }
        expect(offset).toBe(size);
      }),
    );
  });

  test('are one for an empty file', () => {
    expect(planParts(0, 5 * mib)).toEqual([{ number: 1, offset: 0, length: 0 }]);
  });

  test('are exact for the largest object of S3', () => {
    const planned = planParts(10_000 * 5 * gib, 5 * gib);
    expect(planned.at(-1)).toEqual({ number: 10_000, offset: 9_999 * 5 * gib, length: 5 * gib });
  });
});

describe('a plan of parts', () => {
  test.each([
    ['an empty file in one part', 0, 5 * mib, 1],
    ['a small part that is the only one', 1024, 1024, 1],
    ['a file that fills its parts', 20 * mib, 5 * mib, 4],
    ['a small last part', 20 * mib + 1, 5 * mib, 5],
    ['as many parts as there can be', 10_000 * 5 * mib, 5 * mib, 10_000],
    ['the largest part', 5 * gib, 5 * gib, 1],
  ])('may be %s', (_name, size, partSize, parts) => {
    expect(checkPartPlan(size, { partSize, parts })).toBeNull();
  });

  test('must fit the file: both counts and what would fit are said', () => {
    expect(checkPartPlan(100 * mib, { partSize: 10 * mib, parts: 7 })).toEqual({
      code: 'plan-invalid',
      message: 'A file of 104857600 bytes has 10 parts of 10485760 bytes, but there are URLs for 7.',
      remedy: `Have the plan made again with 10 part URLs, or with a partSize of ${15 * mib}.`,
    });
  });

  test.each([
    [
      'too many URLs',
      9 * mib,
      10 * mib,
      2,
      'plan-invalid',
      'Have the plan made again with 1 part URL, or with a partSize of 5242880.',
    ],
    [
      'a URL for an empty file too many',
      0,
      10 * mib,
      2,
      'plan-invalid',
      'Have the plan made again with 1 part URL.',
    ],
    ['none', 9 * mib, 10 * mib, 0, 'plan-invalid', 'Have the plan made again with 1 part URL.'],
    [
      'a middle part under 5 MiB',
      12 * mib,
      4 * mib,
      3,
      'part-too-small',
      `Have the plan made again with a partSize of at least ${5 * mib} and 3 part URLs.`,
    ],
    [
      'more than 10,000 parts',
      10_001 * 5 * mib,
      5 * mib,
      10_001,
      'plan-invalid',
      `Have the plan made again with a partSize of at least ${6 * mib}.`,
    ],
    [
      'a part over 5 GiB',
      5 * gib + 1,
      6 * gib,
      1,
      'plan-invalid',
      `Have the plan made again with a partSize of at most ${5 * gib}.`,
    ],
    [
      'a file no object can hold',
      10_000 * 5 * gib + 1,
      5 * gib,
      10_001,
      'plan-invalid',
      'The file is larger than an object of S3 can be: split it.',
    ],
    [
      'no part size',
      10,
      0,
      1,
      'plan-invalid',
      'Have the plan made again with a partSize of at least 5 MiB (5242880).',
    ],
  ])('may not have %s', (_name, size, partSize, parts, code, remedy) => {
    expect(checkPartPlan(size, { partSize, parts })).toMatchObject({ code, remedy });
  });

  test('names a part size only if it fits', () => {
    const asked = fc.record({
      size: fc.nat(200 * mib),
      partSize: fc.integer({ min: 5 * mib, max: 50 * mib }),
      parts: fc.nat(60),
    });
    fc.assert(
      fc.property(asked, ({ size, partSize, parts }) => {
        const failure = checkPartPlan(size, { partSize, parts });
        expect(failure === null).toBe(parts === partCount(size, partSize));
        if (failure === null) return;
        const [, named] = /partSize of (\d+)/u.exec(failure.remedy ?? '') ?? [];
        if (named !== undefined) expect(checkPartPlan(size, { partSize: Number(named), parts })).toBeNull();
        const [, urls] = /with (\d+) part URL/u.exec(failure.remedy ?? '') ?? [];
        expect(checkPartPlan(size, { partSize, parts: Number(urls) })).toBeNull();
      }),
    );
  });
});
