import { SluiceError } from '../contract/sluice-error.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { OpenTarget, StoredDestination } from '../engine/ports/target.ts';
import type { LizardClientOptions } from '../lizard/create-lizard-client.ts';
import type { RequestTuning } from '../lizard/request-tuning.ts';
import { lizardDestinationSchema } from './lizard/lizard-destination-schema.ts';
import type { LizardKeys } from './lizard/lizard-keys.ts';
import { lizardTarget } from './lizard/lizard-target.ts';
import { createScenarioDesk } from './lizard/scenario-desk.ts';
import { planDestinationSchema } from './plan/plan-destination.ts';
import { planTarget } from './plan/plan-target.ts';

export interface OpenTargetDeps {
  readonly keys: LizardKeys;
  readonly clock: Pick<Clock, 'monotonic'>;
  /** How patient the Lizard client is. */
  readonly tuning?: Partial<RequestTuning>;
  /** Absent = straight to the portal. */
  readonly agents?: LizardClientOptions['agents'];
  /** Hosts within the walls that a person lets a portal name; absent = none. */
  readonly storeHosts?: LizardClientOptions['storeHosts'];
  /** How old an upload URL may be that says nothing of its life, in milliseconds. */
  readonly rememberMs?: number;
  /** Looks of followers this close together share one reading of the list, in milliseconds. */
  readonly lookMs?: number;
}

/** Opens Targets of every kind; those of one scenario share one view of its results. */
export function createOpenTarget(deps: OpenTargetDeps): OpenTarget {
  const { rememberMs = 5 * 60_000, lookMs = 1000 } = deps;
  const desk = createScenarioDesk(deps);
  return (destination) => {
    switch (destination.kind) {
      case 'plan':
        return planTarget(understood(planDestinationSchema.safeParse(destination), destination));
      case 'lizard': {
        const known = understood(lizardDestinationSchema.safeParse(destination), destination);
        return lizardTarget(known, { ...desk(known.portal, known.scenario), rememberMs, lookMs });
      }
      default:
        throw unknown(destination);
    }
  };
}

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

function understood<T>(parsed: Parsed<T>, destination: StoredDestination): T {
  if (parsed.success) return parsed.data;
  throw unknown(destination);
}

function unknown({ kind }: StoredDestination): SluiceError {
  return new SluiceError({
    code: 'unsupported',
    message: `This Sluice cannot read where a kept upload was to go (kind ${kind.slice(0, 40)}).`,
    remedy: 'Use the Sluice that began the upload, or cancel it and start it again.',
  });
}
