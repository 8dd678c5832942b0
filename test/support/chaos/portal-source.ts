import { namedAddresses } from '../../../src-main/lizard/named-addresses.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { OpenTarget, Target, UrlAsk } from '../../../src-main/engine/ports/target.ts';
import { lizardDestinationSchema } from '../../../src-main/targets/lizard/lizard-destination-schema.ts';
import { lizardTarget } from '../../../src-main/targets/lizard/lizard-target.ts';
import { ScenarioResults } from '../../../src-main/targets/lizard/scenario-results.ts';
import { scenarioUuid } from '../result-row.ts';
import { SimPortal } from './sim-portal.ts';
import { objectOfPath, type SourceDeps } from './source-deps.ts';

/** The results of one scenario, by the real Targets upon a simulated portal. Nothing here is followed. */
export class PortalSource {
  readonly openTarget: OpenTarget;
  readonly #portal: SimPortal;
  readonly #objects: readonly string[];
  /** Asks under way that come before a body goes again: they look at the row first, however good their URL is. */
  #looking = 0;

  constructor(deps: SourceDeps) {
    this.#objects = [...deps.sizes.keys()].map(objectOfPath);
    this.#portal = new SimPortal({ ...deps, objects: this.#objects, isLook: () => this.#looking > 0 });
    const results = new ScenarioResults({
      client: () => this.#portal.client,
      scenario: scenarioUuid,
      clock: deps.clock,
    });
    this.openTarget = (kept) => {
      const shared = {
        results,
        rasterSourceOf: () => Promise.resolve(null),
        addresses: namedAddresses({ portal: 'https://portal.example/api/v4/' }),
        rememberMs: 300_000,
        lookMs: 1000,
      };
      return this.#watched(lizardTarget(lizardDestinationSchema.parse(kept), shared));
    };
  }

  get counts(): SimPortal['counts'] {
    return this.#portal.counts;
  }

  /** All of them at first; there is nothing a person could give again. */
  requests(names: ReadonlySet<string>): readonly NewTransfer[] {
    return names.size > 0 ? [] : this.#objects.map(requestOf);
  }

  #watched(target: Target): Target {
    return {
      object: target.object,
      refreshes: true,
      get expiresAt() {
        return target.expiresAt;
      },
      watchEnd: (listener) => target.watchEnd?.(listener) ?? (() => undefined),
      put: (ask) => this.#put(target, ask),
    };
  }

  async #put(target: Target, ask: UrlAsk): ReturnType<Target['put']> {
    if (!ask.again || ask.fresh) return target.put(ask);
    this.#looking += 1;
    try {
      return await target.put(ask);
    } finally {
      this.#looking -= 1;
    }
  }
}

function requestOf(object: string, index: number): NewTransfer {
  const path = new URL(object).pathname;
  const baseline = { raster: null, attachment: null, rasterSource: null };
  const destination = {
    ...{ kind: 'lizard', portal: 'https://portal.example/api/v4/', scenario: scenarioUuid },
    ...{ result: index, code: `result-${index}`, family: 'Damage', object, replace: false, baseline },
  };
  return { name: path, path, object, destination };
}
