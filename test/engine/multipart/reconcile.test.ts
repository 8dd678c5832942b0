import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherPages } from '../../../src-main/engine/multipart/gather-pages.ts';
import { parseListParts } from '../../../src-main/engine/multipart/parse-list-parts.ts';
import { reconcile } from '../../../src-main/engine/multipart/reconcile.ts';
import type { ListedParts } from '../../../src-main/engine/ports/s3-calls.ts';
import { listedParts, listPartsXml, type PageFields } from './list-parts-xml.ts';

const [one, two, three] = listedParts(1, 3) as [Known, Known, Known];
type Known = ReturnType<typeof listedParts>[number];

describe('a part accepted before', () => {
  test.each<[string, Known | null, readonly Known[], object]>([
    ['stays where ledger and list agree', two, [one, two], { keep: [2], drop: [] }],
    [
      'stays whichever way the ETag is written',
      { ...two, etag: `"${two.etag}"` },
      [two],
      { keep: [2], drop: [] },
    ],
    [
      'goes again when it is not listed',
      two,
      [one, three],
      { keep: [], drop: [{ number: 2, reason: 'not-listed' }] },
    ],
    [
      'goes again when its size differs',
      two,
      [{ ...two, size: 7 }],
      { keep: [], drop: [{ number: 2, reason: 'other-size' }] },
    ],
    [
      'goes again when its ETag differs',
      two,
      [{ ...two, etag: 'x' }],
      { keep: [], drop: [{ number: 2, reason: 'other-etag' }] },
    ],
    ['is not invented from the list', null, [one, two], { keep: [], drop: [] }],
  ])('%s', (_name, known, parts, expected) => {
    expect(reconcile(known === null ? [] : [known], { kind: 'complete', parts })).toEqual(expected);
  });

  test('without an ETag cannot be completed: it goes again', () => {
    const known = { ...one, etag: null };
    expect(reconcile([known], { kind: 'complete', parts: [one] }).drop).toEqual([
      { number: 1, reason: 'other-etag' },
    ]);
  });

  test('stays by the ledger alone where there is no list', () => {
    expect(reconcile([one, two], { kind: 'unknown' })).toEqual({ keep: [1, 2], drop: [] });
  });

  test('stays by the ledger alone where the pages do not reach', () => {
    const listed: ListedParts = { kind: 'partial', parts: [one], covered: [{ first: 1, last: 2 }] };
    expect(reconcile([one, two, three], listed)).toEqual({
      keep: [1, 3],
      drop: [{ number: 2, reason: 'not-listed' }],
    });
  });

  test('is either kept or dropped, and kept only if nothing speaks against it', () => {
    const part = fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      size: fc.nat(1),
      etag: fc.constantFrom('a', 'b'),
    });
    const some = fc.uniqueArray(part, { selector: ({ number }) => number });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 0, max: 12 }), (ledger, parts, last) => {
        const listed: ListedParts = { kind: 'partial', parts, covered: [{ first: 1, last }] };
        const { keep, drop } = reconcile(ledger, listed);
        const all = [...keep, ...drop.map(({ number }) => number)].sort((a, b) => a - b);
        expect(all).toEqual(ledger.map(({ number }) => number).sort((a, b) => a - b));
        for (const number of keep.filter((each) => each <= last))
          expect(parts).toContainEqual(ledger.find((each) => each.number === number));
      }),
    );
  });
});

describe('pages of ListParts together', () => {
  const asked = (first: number, last: number, askedAfter: number, fields: PageFields) => {
    const page = parseListParts(listPartsXml(listedParts(first, last), fields));
    if (page === null) throw new Error('The page is a page.');
    return { page, askedAfter };
  };
  const firstPage = asked(1, 1000, 0, { truncated: true });
  const lastPage = asked(1001, 1500, 1000, { marker: 1000 });

  test('are everything from the beginning to a page that is not cut', () => {
    const all = gatherPages([firstPage, lastPage]);
    expect(all).toEqual({ kind: 'complete', parts: listedParts(1, 1500) });
    expect(gatherPages([lastPage, firstPage]).kind).toBe('complete');
  });

  test('say nothing of what is behind the last one', () => {
    expect(gatherPages([firstPage])).toMatchObject({ kind: 'partial', covered: [{ first: 1, last: 1000 }] });
  });

  test('say nothing of what is before the first one', () => {
    expect(gatherPages([lastPage])).toMatchObject({
      kind: 'partial',
      covered: [{ first: 1001, last: 10_000 }],
    });
  });

  test('say nothing of a gap between two', () => {
    const short = asked(1, 500, 0, { truncated: true });
    expect(gatherPages([short, lastPage])).toMatchObject({
      kind: 'partial',
      covered: [
        { first: 1, last: 500 },
        { first: 1001, last: 10_000 },
      ],
    });
  });

  test('begin where they were asked to when they do not say where', () => {
    const page = asked(1001, 1500, 1000, { marker: null });
    expect(gatherPages([page])).toMatchObject({ covered: [{ first: 1001, last: 10_000 }] });
  });

  test('cut after a part number that is not listed, they reach as far as they say', () => {
    const page = asked(1, 3, 0, { truncated: true, next: 5 });
    expect(gatherPages([page])).toMatchObject({ covered: [{ first: 1, last: 5 }] });
  });

  test('cut without a part, they say nothing', () => {
    const page = asked(1, 0, 0, { truncated: true, next: null });
    expect(gatherPages([page])).toMatchObject({ kind: 'partial', covered: [] });
  });

  test('are unknown when there is none', () => {
    expect(gatherPages([])).toEqual({ kind: 'unknown' });
  });
});
