import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LizardResult } from '../../src-main/lizard/types.ts';
import { checkRun } from '../../src-main/runs/check-run.ts';
import { pairFiles } from '../../src-main/runs/pair-files.ts';
import type { ExplicitPair, Proposal } from '../../src-main/runs/proposal.ts';
import type { Doubtful, Foreign, Recognised, Recognition } from '../../src-main/runs/recognition.ts';
import type { RunIdentity } from '../../src-main/runs/run-identity.ts';
import { resultRow } from '../support/result-row.ts';

const nothing: RunIdentity = { modelSlug: null, simulationId: null, epsg: null, version: null };
const unruled = { identity: nothing, preflight: null };

function fileOf(name: string, size = 10): Recognised['file'] {
  return { path: `/run/${name}`, name, size, mtimeMs: 0 };
}
function recognised(name: string, code: string, identity: Partial<RunIdentity> = {}, size = 10): Recognised {
  const file = fileOf(name, size);
  return {
    kind: 'recognised',
    file,
    code,
    by: 'name',
    why: 'its name',
    identity: { ...nothing, ...identity },
    preflight: null,
  };
}
function foreign(name: string): Foreign {
  return { kind: 'foreign', file: fileOf(name), why: 'its name is no result code', ...unruled };
}
function doubtful(name: string, code: string, overrulable: boolean): Doubtful {
  const file = fileOf(name);
  const finding = {
    path: file.path,
    code: 'mis-named',
    severity: 'refuse',
    message: 'm',
    remedy: null,
  } as const;
  return { kind: 'doubtful', file, code, finding, overrulable, ...unruled };
}
const waiting = (id: number, code: string): LizardResult => resultRow(id, { code });
const word = (name: string, code: string): ExplicitPair => ({ path: `/run/${name}`, code });

function propose(
  files: readonly Recognition[],
  results: readonly LizardResult[],
  pairs: readonly ExplicitPair[] = [],
  replace = false,
): Proposal {
  return pairFiles({ files, results, pairs, replace, sendAnyway: false });
}
const paired = (proposal: Proposal): string[] =>
  proposal.pairs.map((pair) => `${pair.file.name} → ${pair.result.id}`).sort();
const found = (proposal: Proposal): string[] =>
  proposal.findings.map((each) => `${each.path.slice(5)} ${each.code} ${each.severity}`).sort();

describe('pairing a run with the results of a scenario', () => {
  test('each file goes to the result of its code, _ and case aside', () => {
    const results = [waiting(1, 'grid-admin'), waiting(2, 'Depth_Max_dtri')];
    const proposal = propose(
      [recognised('gridadmin.h5', 'grid-admin'), recognised('d.tif', 'depth-max-dtri')],
      results,
    );
    expect(paired(proposal)).toEqual(['d.tif → 2', 'gridadmin.h5 → 1']);
    expect(proposal.needsDecision).toBe(false);
  });

  test('two files for one result are both left, each finding naming both', () => {
    const files = [
      recognised('a/results_3di.nc', 'results-3di'),
      recognised('b/results_3di.nc', 'results-3di'),
    ];
    const proposal = propose(files, [waiting(1, 'results-3di')]);
    expect(paired(proposal)).toEqual([]);
    expect(found(proposal)).toEqual([
      'a/results_3di.nc ambiguous refuse',
      'b/results_3di.nc ambiguous refuse',
    ]);
    for (const finding of proposal.findings) {
      expect(finding.message).toMatch(/a\/results_3di\.nc.*b\/results|b\/results_3di\.nc.*a\/results/);
      expect(finding.remedy).toContain('--pair FILE=results-3di');
    }
  });

  test('a word settles which of two goes, and the other needs no decision', () => {
    const files = [recognised('a.nc', 'results-3di'), recognised('b.nc', 'results-3di')];
    const proposal = propose(files, [waiting(1, 'results-3di')], [word('b.nc', 'results-3di')]);
    expect(paired(proposal)).toEqual(['b.nc → 1']);
    expect(found(proposal)).toEqual(['a.nc unpaired info']);
    expect(proposal.needsDecision).toBe(false);
  });

  test('no such result: unpaired and to be decided; foreign files are not', () => {
    const proposal = propose([recognised('a.tif', 'rain-quad'), foreign('dem.tif')], [waiting(1, 's1-dtri')]);
    expect(found(proposal)).toEqual(['a.tif unpaired advice', 'dem.tif foreign info']);
    expect(proposal.needsDecision).toBe(true);
    expect(propose([foreign('dem.tif')], []).needsDecision).toBe(false);
  });

  test('two results of one code share one object, so neither gets a file, not even by a word', () => {
    const results = [waiting(1, 's1-dtri'), waiting(2, 's1-dtri')];
    const files = [recognised('s1-dtri.tif', 's1-dtri')];
    for (const pairs of [[], [word('s1-dtri.tif', 's1-dtri')]]) {
      const proposal = propose(files, results, pairs, true);
      expect(paired(proposal)).toEqual([]);
      expect(found(proposal)).toEqual(['s1-dtri.tif ambiguous refuse']);
    }
  });

  test('a raster is replaced only when asked, and said to be', () => {
    const there = resultRow(1, { code: 's1-dtri', raster: 'https://demo.lizard.net/api/v4/rasters/x/' });
    const files = [recognised('s1-dtri.tif', 's1-dtri')];
    expect(found(propose(files, [there]))).toEqual(['s1-dtri.tif already-there advice']);
    expect(found(propose(files, [there], [word('s1-dtri.tif', 's1-dtri')]))).toEqual([
      's1-dtri.tif already-there advice',
    ]);
    expect(propose(files, [there], [], true).pairs[0]?.replaces).toBe(true);
    expect(propose(files, [waiting(1, 's1-dtri')], [], true).pairs[0]?.replaces).toBe(false);
  });

  test('an attachment without an upload URL is never replaced: delete it first', () => {
    const there = resultRow(1, {
      code: 'grid-admin',
      attachment_url: 'https://lizard-prod.s3.amazonaws.com/scenarios/x/gridadmin.h5?X-Amz-Signature=secret',
      upload_url: null,
    });
    const proposal = propose([recognised('gridadmin.h5', 'grid-admin')], [there], [], true);
    expect(paired(proposal)).toEqual([]);
    expect(proposal.findings[0]?.code).toBe('already-there');
    expect(proposal.findings[0]?.remedy).toContain('Delete');
    expect(JSON.stringify(proposal.findings)).not.toContain('X-Amz');
    expect(proposal.left[0]?.result?.id).toBe(1);
  });

  test('a result without anything and without an upload URL gets no file', () => {
    const proposal = propose(
      [recognised('a.tif', 's1-dtri')],
      [resultRow(1, { code: 's1-dtri', upload_url: null })],
    );
    expect(found(proposal)).toEqual(['a.tif unpaired advice']);
  });

  test('5 GiB go, one byte more does not', () => {
    const limit = 5 * 1024 ** 3;
    const files = [
      recognised('a.nc', 'results-3di', {}, limit),
      recognised('b.tif', 's1-dtri', {}, limit + 1),
    ];
    const proposal = propose(files, [waiting(1, 'results-3di'), waiting(2, 's1-dtri')]);
    expect(paired(proposal)).toEqual(['a.nc → 1']);
    expect(found(proposal)).toEqual(['b.tif file-too-large refuse']);
  });
});

describe('an explicit pair', () => {
  test('takes a foreign file and one under doubt, but none that is not whole', () => {
    const files = [
      foreign('dem.tif'),
      doubtful('odd.nc', 'results-3di', true),
      doubtful('cut.h5', 'grid-admin', false),
    ];
    const results = [waiting(1, 'my_code'), waiting(2, 'results-3di'), waiting(3, 'grid-admin')];
    const pairs = [word('dem.tif', 'MY-CODE'), word('odd.nc', 'results-3di'), word('cut.h5', 'grid-admin')];
    const proposal = propose(files, results, pairs);
    expect(paired(proposal)).toEqual(['dem.tif → 1', 'odd.nc → 2']);
    expect(proposal.needsDecision).toBe(true);
  });

  test.each(['truncated', 'empty', 'file-missing'] as const)('takes no foreign file that is %s', (code) => {
    const failure = { code, message: 'dem.dat: it is not whole.' };
    const files = [{ ...foreign('dem.dat'), failure }];
    const proposal = propose(files, [waiting(1, 's1-dtri')], [word('dem.dat', 's1-dtri')]);
    expect(paired(proposal)).toEqual([]);
    expect(found(proposal)).toEqual([`dem.dat ${code} refuse`]);
    expect(proposal.needsDecision).toBe(true);
  });

  test('with two codes for a file, two files for a code, or no such file is refused', () => {
    const files = [foreign('a.tif'), foreign('b.tif'), foreign('c.tif')];
    const pairs = [
      word('a.tif', 's1-dtri'),
      word('a.tif', 'rain-quad'),
      word('b.tif', 'dmge-depth'),
      word('c.tif', 'dmge-depth'),
      word('d.tif', 's1-dtri'),
    ];
    const results = [waiting(1, 's1-dtri'), waiting(2, 'rain-quad'), waiting(3, 'dmge-depth')];
    expect(found(propose(files, results, pairs))).toEqual([
      'a.tif ambiguous refuse',
      'b.tif ambiguous refuse',
      'c.tif ambiguous refuse',
      'd.tif file-missing refuse',
    ]);
  });
});

describe('files of different runs', () => {
  const results = ['grid-admin', 'results-3di', 'aggregate-results-3di', 'logfiles', 's1-dtri'].map(
    (code, at) => waiting(at, code),
  );

  test.each<[string, Recognised[], string[]]>([
    [
      'another model',
      [
        recognised('g.h5', 'grid-admin', { modelSlug: 'a' }),
        recognised('r.nc', 'results-3di', { modelSlug: 'b' }),
      ],
      ['g.h5 other-run refuse', 'r.nc other-run refuse'],
    ],
    [
      'another simulation',
      [
        recognised('r.nc', 'results-3di', { modelSlug: 'a', simulationId: '1' }),
        recognised('x.nc', 'aggregate-results-3di', { modelSlug: 'a', simulationId: '2' }),
      ],
      ['r.nc other-run refuse', 'x.nc other-run refuse'],
    ],
    [
      'logs of another simulation',
      [
        recognised('r.nc', 'results-3di', { simulationId: '1' }),
        recognised('l.zip', 'logfiles', { simulationId: '2' }),
      ],
      ['l.zip other-run refuse', 'r.nc other-run refuse'],
    ],
    [
      'a raster elsewhere: the grid still goes',
      [recognised('g.h5', 'grid-admin', { epsg: 28992 }), recognised('s.tif', 's1-dtri', { epsg: 32631 })],
      ['s.tif other-run refuse'],
    ],
    [
      'what is not said is not compared',
      [
        recognised('g.h5', 'grid-admin', { modelSlug: 'a', epsg: 28992 }),
        recognised('r.nc', 'results-3di', { simulationId: '1' }),
        recognised('x.nc', 'aggregate-results-3di', { modelSlug: 'a' }),
        recognised('s.tif', 's1-dtri'),
      ],
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(propose(files, results))).toEqual(expected);
  });

  test('both values are named, and a word lets the file go with advice', () => {
    const files = [
      recognised('g.h5', 'grid-admin', { epsg: 28992 }),
      recognised('s.tif', 's1-dtri', { epsg: 32631 }),
    ];
    const refused = propose(files, results).findings[0];
    expect(refused?.message).toContain('28992');
    expect(refused?.message).toContain('32631');
    const allowed = propose(files, results, [word('s.tif', 's1-dtri')]);
    expect(paired(allowed)).toEqual(['g.h5 → 0', 's.tif → 4']);
    expect(found(allowed)).toEqual(['s.tif other-run advice']);
  });
});

describe('whatever is dropped on whatever scenario', () => {
  const code = fc.constantFrom('grid-admin', 'results-3di', 's1-dtri', 'Own_Code', 'own-code');
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const size = fc.constantFrom(0, 10, 5 * 1024 ** 3, 5 * 1024 ** 3 + 1);
  const file: fc.Arbitrary<Recognition> = fc.oneof(
    fc
      .tuple(name, code, size, fc.constantFrom(null, 'x', 'y'))
      .map(([n, c, s, modelSlug]) => recognised(n, c.toLowerCase().replace('_', '-'), { modelSlug }, s)),
    fc.tuple(name, code, fc.boolean()).map(([n, c, o]) => doubtful(n, c, o)),
    name.map(foreign),
  );
  const url = fc.constantFrom(null, 'https://example.test/x');
  const result = fc
    .tuple(fc.integer({ min: 1, max: 6 }), code, url, url, url)
    .map(([id, c, raster, attachment_url, upload_url]) =>
      resultRow(id, { code: c, raster, attachment_url, upload_url }),
    );
  const results = fc.uniqueArray(result, { selector: (each) => each.id });
  const pair = fc.tuple(name, code).map(([n, c]) => word(n, c));
  const input = fc.record({
    files: fc.uniqueArray(file, { selector: (each) => each.file.path }),
    results,
    pairs: fc.array(pair, { maxLength: 3 }),
    replace: fc.boolean(),
  });

  test('no result gets two files, no file two results, nothing is replaced unasked, nothing is lost', () => {
    fc.assert(
      fc.property(input, ({ files, results: all, pairs, replace }) => {
        const proposal = pairFiles({ files, results: all, pairs, replace, sendAnyway: false });
        const taken = proposal.pairs.map((each) => each.file.path);
        const targets = proposal.pairs.map((each) => each.result.id);
        expect(new Set(taken).size).toBe(taken.length);
        expect(new Set(targets).size).toBe(targets.length);
        for (const each of proposal.pairs) {
          expect(each.result.upload_url).not.toBeNull();
          expect(each.file.size).toBeLessThanOrEqual(5 * 1024 ** 3);
          const there = each.result.raster !== null || each.result.attachment_url !== null;
          expect(each.replaces).toBe(there);
          if (there) expect(replace).toBe(true);
        }
        const told = new Set([...taken, ...proposal.findings.map((each) => each.path)]);
        for (const each of files) expect(told).toContain(each.file.path);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('checking a run without a scenario', () => {
  test('tells what each is, doubles, and files of another run', () => {
    const findings = checkRun([
      recognised('g.h5', 'grid-admin', { modelSlug: 'a' }),
      recognised('r.nc', 'results-3di', { modelSlug: 'b' }),
      recognised('1.tif', 's1-dtri'),
      recognised('2.tif', 's1-dtri'),
      foreign('notes.txt'),
    ]);
    const worse = findings.filter((each) => each.severity !== 'info');
    expect(worse.map((each) => `${each.path.slice(5)} ${each.code}`)).toEqual([
      '1.tif ambiguous',
      '2.tif ambiguous',
      'g.h5 other-run',
      'r.nc other-run',
    ]);
    expect(findings.filter((each) => each.code === 'recognised')).toHaveLength(4);
  });
});
