import { randomUUID } from 'node:crypto';
import type {
  ResultContent,
  ResultFields,
  ScenarioFields,
  StoredRasterSource,
  StoredRasterUser,
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
  readonly #users = new Map<string, StoredRasterUser>();
  #nextResultId = firstResultId;
  #nextSourceId = firstSourceId;
  #seed: ((store: LizardStore) => void) | null;

  /** `seed`: puts the first raster sources in, once somebody asks for any. */
  constructor(seed: ((store: LizardStore) => void) | null = null) {
    this.#seed = seed;
  }

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
    for (const source of this.sources())
      if (source.scenario === uuid) this.putSource({ ...source, scenario: null });
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
    this.#grow();
    return [...this.#sources.values()];
  }

  source(uuid: string): StoredRasterSource | undefined {
    this.#grow();
    return this.#sources.get(uuid);
  }

  addSource(
    fields: Omit<StoredRasterSource, 'id' | 'uuid'>,
    uuid: string = randomUUID(),
  ): StoredRasterSource {
    this.#grow();
    const source = { ...fields, id: this.#nextSourceId, uuid };
    this.#nextSourceId += 1;
    this.#sources.set(source.uuid, source);
    return source;
  }

  putSource(source: StoredRasterSource): void {
    this.#sources.set(source.uuid, source);
  }

  /** What used it stays, and shows nothing any more. */
  deleteSource(uuid: string): void {
    this.#sources.delete(uuid);
  }

  rasterUser(uuid: string): StoredRasterUser | undefined {
    this.#grow();
    return this.#users.get(uuid);
  }

  putRasterUser(user: StoredRasterUser): void {
    this.#users.set(user.uuid, user);
  }

  #grow(): void {
    const seed = this.#seed;
    this.#seed = null;
    seed?.(this);
  }
}
