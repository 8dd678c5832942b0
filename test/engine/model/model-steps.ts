import fc from 'fast-check';
import { type EditKind, editKinds } from '../../support/engine/model/model-disk.ts';
import { callKinds, faultKinds, type FaultRule } from '../../support/engine/model/model-faults.ts';
import type { Weather } from '../../support/engine/model/model-net.ts';
import { lifeOfUrls, partSize, type PlannedFile } from '../../support/engine/model/model-plan.ts';
import type { StoreWays } from '../../support/engine/model/model-store.ts';
import type { Fate } from '../../support/engine/model/model-world.ts';

/** What the world looks like before the first step. */
export interface Setup {
  readonly files: readonly PlannedFile[];
  readonly ways: StoreWays;
  readonly connections: number;
}

/** One thing that happens. `file` is a place in the setup's list. */
export type Step =
  /** So many things under way go on, one after the other; which of them is up to `lane`. */
  | { readonly do: 'run'; readonly steps: number; readonly lane: number }
  | { readonly do: 'fault'; readonly rule: FaultRule }
  | { readonly do: 'weather'; readonly weather: Weather }
  | { readonly do: 'kill'; readonly fate: Fate; readonly survivors: number }
  /** A process, where there is none, is started with the plan as it is. */
  | { readonly do: 'start'; readonly owed: boolean }
  /** A plan with fresh URLs is given to the process; `upload`: of the same multipart upload, or of a new one. */
  | { readonly do: 'import'; readonly file: number; readonly upload: 'same' | 'new' }
  | { readonly do: 'edit'; readonly file: number; readonly kind: EditKind; readonly cell: number }
  | { readonly do: 'wind'; readonly ms: number }
  | { readonly do: 'control'; readonly what: 'pause' | 'resume' | 'cancel' | 'retry'; readonly file: number }
  /** Someone else gives the upload up. */
  | { readonly do: 'purge'; readonly file: number }
  | { readonly do: 'late' };

const mib = 1024 ** 2;
const index = fc.nat({ max: 2 });

/** Sizes around the borders of slices and parts; at most three parts. */
const sizeArbitrary = {
  put: fc.constantFrom(0, 1, mib, mib + 1, 3 * mib),
  multipart: fc.constantFrom(0, 1, partSize, partSize + 1, 2 * partSize, 2 * partSize + 7),
};

function fileArbitrary(name: string): fc.Arbitrary<PlannedFile> {
  const kinds = fc.constantFrom('multipart' as const, 'multipart' as const, 'put' as const);
  return kinds.chain((kind) =>
    fc.record({
      name: fc.constant(name),
      kind: fc.constant(kind),
      size: sizeArbitrary[kind],
      list: fc.boolean(),
      head: fc.boolean(),
      abort: fc.boolean(),
    }),
  );
}

export const setupArbitrary: fc.Arbitrary<Setup> = fc.record({
  files: fc
    .tuple(
      fileArbitrary('a.nc'),
      fileArbitrary('b.tif'),
      fileArbitrary('c.csv'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([a, b, c, count]) => [a, b, c].slice(0, count)),
  ways: fc.record({
    etags: fc.constantFrom('md5' as const, 'md5' as const, 'kms' as const),
    repeats: fc.constantFrom('answered' as const, 'gone' as const),
    skewMs: fc.constantFrom(0, 0, -1_200_000, 1_200_000),
  }),
  connections: fc.integer({ min: 1, max: 3 }),
});

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      steps: fc.integer({ min: 1, max: 30 }),
      lane: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      rule: fc.record({
        on: fc.constantFrom(...callKinds, 'put' as const, 'complete' as const, 'complete' as const),
        fault: fc.constantFrom(...faultKinds),
        skip: fc.nat({ max: 2 }),
        count: fc.constantFrom(1, 1, 2, 9),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('weather' as const),
      weather: fc.constantFrom('up' as const, 'up' as const, 'down' as const, 'portal' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('kill' as const),
      fate: fc.constantFrom('done' as const, 'lost' as const, 'late' as const),
      survivors: fc.nat({ max: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('start' as const), owed: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      file: index,
      upload: fc.constantFrom('same' as const, 'same' as const, 'new' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      file: index,
      kind: fc.constantFrom(...editKinds),
      cell: fc.nat({ max: 11 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wind' as const),
      ms: fc.constantFrom(600, 2_100, 2_100, 6_000, 61_000, lifeOfUrls * 1000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('control' as const),
      what: fc.constantFrom('pause' as const, 'resume' as const, 'cancel' as const, 'retry' as const),
      file: index,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('purge' as const), file: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('late' as const) }) },
);

/** The life of a plan: it is always started first. */
export const stepsArbitrary: fc.Arbitrary<readonly Step[]> = fc
  .array(stepArbitrary, { maxLength: 40, size: 'max' })
  .map((steps) => [{ do: 'start', owed: false }, ...steps]);
