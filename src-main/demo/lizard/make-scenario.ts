import type { LizardStore } from './lizard-store.ts';
import { attachmentKey, landsAs } from './result-keys.ts';
import type { MadeResult, MadeScenario, ResultSpec, ScenarioSpec } from './scenario-spec.ts';
import { makeRaster } from './settle.ts';
import type { Organisation, StoredScenario } from './stored-types.ts';
import type { UploadStore } from './upload-store.ts';

export interface ScenarioMaking {
  readonly store: LizardStore;
  readonly uploads: UploadStore;
  readonly organisation: Organisation;
  readonly supplier: string;
  /** Address of `…/api/v4/`. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Puts a scenario with its results into the portal behind the API's back. */
export async function makeScenario(making: ScenarioMaking, spec: ScenarioSpec): Promise<MadeScenario> {
  const scenario = addScenario(making, spec);
  const url = `${making.base}scenarios/${scenario.uuid}/`;
  const results: MadeResult[] = [];
  for (const each of spec.results ?? []) {
    const id = await addResult(making, scenario.uuid, each);
    results.push({ id, code: each.code, url: `${url}results/${id}/` });
  }
  return { uuid: scenario.uuid, name: scenario.name, url, results };
}

function addScenario(
  { store, organisation, supplier, now }: ScenarioMaking,
  spec: ScenarioSpec,
): StoredScenario {
  const fields = {
    name: spec.name ?? 'Demo scenario',
    source: '3Di',
    description: '',
    organisation,
    project: null,
    access_modifier: 'Private' as const,
    simulation_identifier: spec.simulationIdentifier ?? null,
    simulation_start: null,
    simulation_end: null,
    model_name: spec.modelName ?? null,
    model_identifier: null,
    model_revision: null,
    extra_metadata: {},
  };
  return store.addScenario(fields, supplier, now);
}

async function addResult(
  { store, uploads, now }: ScenarioMaking,
  scenario: string,
  spec: ResultSpec,
): Promise<number> {
  const { code, family, name, description = null, holds } = spec;
  const result = store.addResult(scenario, { code, family, name, description }, { kind: 'waiting' }, now);
  if (holds?.kind === 'raster')
    store.putResult({ ...result, content: makeRaster(store, result, holds.size, now) });
  if (holds?.kind === 'attachment') {
    const key = attachmentKey(scenario, code);
    await uploads.write(key, holds.bytes);
    const via = landsAs(spec) === 'portal' ? 'portal' : 'store';
    store.putResult({ ...result, content: { kind: 'attachment', via, key, size: holds.bytes.byteLength } });
  }
  return result.id;
}
