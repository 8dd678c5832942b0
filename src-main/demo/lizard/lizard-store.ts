import { randomUUID } from 'node:crypto';
import type {
  ResultContent,
  ResultFields,
  ScenarioFields,
  StoredRasterSource,
  StoredResult,
  StoredScenario,
} from './stored-types.ts';

/** Numbers start where they look like a portal's that has been in use for years. */
const firstResultId = 500_101;
const firstSourceId = 474_265;

/** The demo portal's database: scenarios, results and raster sources in memory, in order of creation. */
export class LizardStore {
  readonly #scenarios = new Map<string, StoredScenario>();
  readonly #results = new Map<number, StoredResult>();
  readonly #sources = new Map<string, StoredRasterSource>();
  #nextResultId = firstResultId;
  #nextSourceId = firstSourceId;

  scenarios(): readonly StoredScenario[] {
    return [...this.#scenarios.values()];
  }

  scenario(uuid: string): StoredScenario | undefined {
    return this.#scenarios.get(uuid);
  }

  addScenario(fields: ScenarioFields, supplier: string, now: number): StoredScenario {
    const scenario = { ...fields, uuid: randomUUID(), supplier, created: now, lastModified: now };
    this.#scenarios.set(scenario.uuid, scenario);
    return scenario;
  }

  putScenario(scenario: StoredScenario): void {
    this.#scenarios.set(scenario.uuid, scenario);
  }

  /** Takes its results away too; raster sources outlive their scenario, as on the portal. */
  deleteScenario(uuid: string): void {
    for (const result of this.resultsOf(uuid)) this.#results.delete(result.id);
    this.#scenarios.delete(uuid);
  }

  results(): readonly StoredResult[] {
    return [...this.#results.values()];
  }

  resultsOf(scenario: string): readonly StoredResult[] {
    return this.results().filter((result) => result.scenario === scenario);
  }

  result(id: number): StoredResult | undefined {
    return this.#results.get(id);
  }

  addResult(scenario: string, fields: ResultFields, content: ResultContent, now: number): StoredResult {
    const id = this.#nextResultId;
    this.#nextResultId += 1;
    const result = { ...fields, id, scenario, content, created: now, seenUpload: null, deleteAt: null };
    this.#results.set(id, result);
    return result;
  }

  putResult(result: StoredResult): void {
    this.#results.set(result.id, result);
  }

  deleteResult(id: number): void {
    this.#results.delete(id);
  }

  sources(): readonly StoredRasterSource[] {
    return [...this.#sources.values()];
  }

  source(uuid: string): StoredRasterSource | undefined {
    return this.#sources.get(uuid);
  }

  addSource(fields: Omit<StoredRasterSource, 'id' | 'uuid'>): StoredRasterSource {
    const source = { ...fields, id: this.#nextSourceId, uuid: randomUUID() };
    this.#nextSourceId += 1;
    this.#sources.set(source.uuid, source);
    return source;
  }

  putSource(source: StoredRasterSource): void {
    this.#sources.set(source.uuid, source);
  }
}
