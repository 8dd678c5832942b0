import type { SampleIdentity } from '../sample-run/sample-identity.ts';
import type { HeldContent, MadeScenario, ResultSpec } from './scenario-spec.ts';
import type { DemoLizard } from './start-lizard.ts';

export interface SampleScenarioOptions {
  /** The run the scenario is for: gives it its names and numbers. */
  readonly identity?: Pick<SampleIdentity, 'modelName' | 'simulationId' | 'simulationName'>;
  /** What results hold from the beginning, by code; all others wait for an upload. */
  readonly holds?: Readonly<Record<string, HeldContent>>;
}

/** The nine results the files of a sample run belong to, as portals name them. */
const sampleResults: readonly ResultSpec[] = [
  { code: 'grid-admin', family: 'Raw', name: 'Grid administration' },
  { code: 'results-3di', family: 'Raw', name: 'Raw 3Di output' },
  { code: 'aggregate-results-3di', family: 'Raw', name: 'Aggregated 3Di output' },
  { code: 'logfiles', family: 'Raw', name: 'Calculation core logging' },
  { code: 'depth-max-dtri', family: 'Basic', name: 'Maximum water depth' },
  { code: 's1-max-dtri', family: 'Basic', name: 'Maximum water level' },
  { code: 'depth-first-dtri', family: 'Arrival', name: 'Arrival times' },
  { code: 'total-damage', family: 'Damage', name: 'Total damage' },
  { code: 'damage-summary', family: 'Damage', name: 'Damage summary (csv)' },
];

/** A scenario whose nine results wait for the files of a sample run. */
export function makeSampleScenario(
  lizard: Pick<DemoLizard, 'makeScenario'>,
  { identity, holds = {} }: SampleScenarioOptions = {},
): Promise<MadeScenario> {
  const results = sampleResults.map((result) => {
    const held = holds[result.code];
    return held === undefined ? result : { ...result, holds: held };
  });
  return lizard.makeScenario({
    name: identity?.simulationName ?? 'Demo polder, 100 mm in 1 hour',
    modelName: identity?.modelName ?? 'Demo polder - overland flow (1)',
    simulationIdentifier: identity === undefined ? null : String(identity.simulationId),
    results,
  });
}
