/** Names of scenarios by their ids, as portals told them in this run of the program. */
export class ScenarioNames {
  readonly #names = new Map<string, string>();
  readonly #listeners = new Set<(scenario: string) => void>();

  nameOf(scenario: string): string | null {
    return this.#names.get(scenario) ?? null;
  }

  learn(scenario: string, name: string): void {
    if (this.#names.get(scenario) === name) return;
    this.#names.set(scenario, name);
    for (const listener of this.#listeners) listener(scenario);
  }

  /** Told of each scenario whose name is new. */
  onLearn(listener: (scenario: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
