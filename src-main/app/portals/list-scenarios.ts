import { SluiceError } from '../../contract/sluice-error.ts';
import type { ScenarioPage } from '../../contract/window/portals.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import type { Page } from '../../lizard/page.ts';
import type { LizardScenario } from '../../lizard/types.ts';
import type { PageMarks } from './page-marks.ts';
import { toScenarioView } from './to-scenario-view.ts';

export interface ScenarioSearch {
  /** The portal's origin. */
  readonly portal: string;
  /** Part of a name, or a UUID, alone or in a pasted address. */
  readonly search: string;
  readonly next: string | null;
}

const uuidIn = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/** One page of the scenarios whose name holds the words, the newest first; or the one a UUID names. */
export async function listScenarios(
  { portal, search, next }: ScenarioSearch,
  marks: PageMarks,
  client: Pick<LizardClient, 'portal' | 'scenario' | 'scenarioPage'>,
  signal: AbortSignal,
): Promise<ScenarioPage> {
  const words = search.trim();
  const [uuid, second] = words.match(uuidIn) ?? [];
  if (next === null && uuid !== undefined && second === undefined) return oneScenario(uuid, client, signal);
  const where =
    next === null
      ? { filters: { ordering: '-created', ...(words === '' ? {} : { nameContains: words }) } }
      : { next: marks.find(portal, next) };
  const page = await client.scenarioPage(where, signal);
  return {
    scenarios: page.results.map((each) => toScenarioView(each, client.portal)),
    total: totalOf(page),
    next: page.next === null ? null : marks.keep(portal, page.next),
  };
}

const totalOf = ({ count, results }: Page<LizardScenario>): number => count ?? results.length;

async function oneScenario(
  uuid: string,
  client: Pick<LizardClient, 'portal' | 'scenario'>,
  signal: AbortSignal,
): Promise<ScenarioPage> {
  try {
    const scenario = await client.scenario(uuid, signal);
    return { scenarios: [toScenarioView(scenario, client.portal)], total: 1, next: null };
  } catch (error) {
    if (error instanceof SluiceError && error.code === 'not-found')
      return { scenarios: [], total: 0, next: null };
    throw error;
  }
}
