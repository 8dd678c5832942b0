import { randomInt, randomUUID } from 'node:crypto';

/** What ties the files of one run together: the model they were computed with and the simulation they came from. */
export interface SampleIdentity {
  readonly modelName: string;
  /** Written into gridadmin.h5 and both NetCDF files, as a real run has it. */
  readonly modelSlug: string;
  /** Written into both NetCDF files; gridadmin.h5 knows the model only. */
  readonly simulationId: number;
  readonly simulationName: string;
  readonly revisionId: number;
  readonly revisionNumber: number;
  readonly modelId: number;
}

/** An invented model and simulation; the numbers and the slug's end differ with every call, nothing else does. */
export function newSampleIdentity(): SampleIdentity {
  return {
    modelName: 'Demo polder - overland flow (1)',
    modelSlug: `demo-polder-overland-flow-1-${randomUUID()}`,
    simulationId: randomInt(100_000, 1_000_000),
    simulationName: 'Demo polder, 100 mm in 1 hour',
    revisionId: randomInt(10_000, 100_000),
    revisionNumber: 12,
    modelId: randomInt(10_000, 100_000),
  };
}
