import { namedAddresses } from '../../../src-main/lizard/named-addresses.ts';
import { isTooLate } from '../../../src-main/engine/send/is-too-late.ts';
import { urlLife } from '../../../src-main/contract/url-life.ts';
import type { LizardClient } from '../../../src-main/lizard/lizard-client.ts';
import type { LizardResult } from '../../../src-main/lizard/types.ts';
import { resultRow } from '../result-row.ts';
import type { FakeClock } from '../fake-clock.ts';
import { signUrl } from './sign-url.ts';

export interface SimPortalDeps {
  readonly clock: FakeClock;
  /** The signer's clock, ms since 1970. */
  readonly signerNow: () => number;
  /** The store's clock, by which the URLs are judged. */
  readonly serverNow: () => number;
  /** Seconds. */
  readonly life: number;
  readonly objects: readonly string[];
  /** Whether a transfer waits for this pass before its body goes again: it has to look, whatever its URL. */
  readonly isLook: () => boolean;
}

/** Beyond the guard: `Date` has whole seconds, so nobody outside the store knows its clock better (ms). */
const wholeSecond = 1000;
const pageSize = 100;
/** One page of results (ms). */
const pageTime = 10;

/** A scenario whose result list signs every upload URL anew when it is read; counts what its readings were good for. */
export class SimPortal {
  readonly counts = { refreshes: 0, looks: 0, expiries: 0, useless: 0 };
  readonly #deps: SimPortalDeps;
  #batch: string | null = null;

  constructor(deps: SimPortalDeps) {
    this.#deps = deps;
  }

  /** What the Target's view of a scenario asks with. */
  get client(): LizardClient {
    const never = (): never => {
      throw new Error('The simulation is asked for results only.');
    };
    return {
      portal: 'https://portal.example/api/v4/',
      addresses: namedAddresses({ portal: 'https://portal.example/api/v4/' }),
      results: (_scenario, signal) => this.#pass(signal),
      ...{ scenarioPage: never, scenarios: never, scenario: never, deleteScenario: never, result: never },
      ...{ deleteResult: never, deleteFamily: never, rasterSourceOf: never },
      ...{ rasterSourcePage: never, rasterSourcePages: never, rasterSource: never },
      ...{ deleteRasterSource: never, linkedName: never },
    };
  }

  async *#pass(signal: AbortSignal): AsyncGenerator<LizardResult, void> {
    this.#count();
    const { clock, objects, signerNow, life } = this.#deps;
    this.#batch = signUrl('https://store.example/', signerNow(), life);
    for (const [index, object] of objects.entries()) {
      if (index % pageSize === 0) await clock.sleep(pageTime, signal);
      yield resultRow(index, { code: `result-${index}`, upload_url: signUrl(object, signerNow(), life) });
    }
  }

  #count(): void {
    const ended = this.#batch === null || this.#isAtItsEnd(this.#batch);
    if (ended && this.#batch !== null) this.counts.expiries += 1;
    if (!ended && this.#deps.isLook()) {
      this.counts.looks += 1;
      return;
    }
    this.counts.refreshes += 1;
    if (!ended) this.counts.useless += 1;
  }

  #isAtItsEnd(url: string): boolean {
    return isTooLate(urlLife(url), this.#deps.serverNow() + wholeSecond);
  }
}
