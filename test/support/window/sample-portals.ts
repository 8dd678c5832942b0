import type { Reply } from '../../../src-main/contract/reply.ts';
import type {
  PortalView,
  ResultState,
  ResultView,
  ScenarioView,
} from '../../../src-main/contract/window/portals.ts';
import type { FakeAnswers } from './fake-window-client.ts';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const portal = 'https://demo.lizard.net';

/** One that works, and one whose key was lost with the program. */
export const samplePortals: readonly PortalView[] = [
  { origin: portal, api: `${portal}/api/v4/`, key: 'kept', isDemo: false, failure: null },
  {
    origin: 'https://water.example.org',
    api: 'https://water.example.org/api/v4/',
    key: 'missing',
    isDemo: false,
    failure: null,
  },
];

const names = [
  ['Rotterdam Bloemhof T=100', 'Bloemhof v41', 13_400_000_000],
  ['Rotterdam Bloemhof T=10', 'Bloemhof v41', 12_900_000_000],
  ['Zuiderpark, pumps off', 'Zuiderpark 2026', 8_100_000_000],
  ['Zuiderpark, as it is', 'Zuiderpark 2026', null],
  ['Dike breach at km 12.4, 48 hours', 'Hollandsche IJssel', 41_200_000_000],
  ['Cloudburst 90 mm in an hour', 'Bloemhof v41', 6_700_000_000],
] as const;

const sampleScenarios: readonly ScenarioView[] = names.map(([name, modelName, totalSize], at) => ({
  uuid: `4f1d0f5e-6a0c-4e61-8a7b-0d7a2c9b1e1${at}`,
  ...{ name, modelName, totalSize, simulation: `#${482_110 - at}` },
  created: `2026-11-${20 - at}T08:30:00.000Z`,
  lastModified: null,
  page: `${portal}/management/data_management/scenarios/scenarios/${at}`,
}));

const results: readonly (readonly [string, string, string, ResultState, ResultView['has']])[] = [
  ['Grid administration', 'grid-admin', 'Raw', 'available', 'attachment'],
  ['Raw 3Di output', 'results-3di', 'Raw', 'queued', null],
  ['Aggregated 3Di output', 'aggregate-results-3di', 'Raw', 'waiting', null],
  ['Calculation core logging', 'logfiles', 'Raw', 'sent', null],
  ['Maximum water depth', 'depth-max-dtri', 'Basic', 'replaceable', 'raster'],
  ['Maximum water level', 's1-max-dtri', 'Basic', 'waiting', null],
  ['Arrival times', 'depth-first-dtri', 'Arrival', 'waiting', null],
  ['Total damage', 'total-damage', 'Damage', 'deleting', 'raster'],
  ['Damage summary (csv)', 'damage-summary', 'Damage', 'closed', 'attachment'],
];

export const sampleResults: readonly ResultView[] = results.map(([name, code, family, state, has], at) => ({
  ...{ id: 4711 + at, name, code, family, state, has },
  expiresAt: state === 'waiting' || state === 'queued' ? '2026-11-27T15:00:00.000Z' : null,
  transfer: state === 'queued' ? 'transfer-6' : null,
  page: `${portal}/results/${4711 + at}`,
}));

/** What a program answers that knows two portals; the address of a scenario is `#/scenarios/{portal}/{uuid}`. */
export function samplePortalAnswers(filled: boolean): FakeAnswers {
  const scenarios = filled ? sampleScenarios : [];
  const scenario = sampleScenarios[0]!;
  return {
    portals: () => ok({ portals: samplePortals }),
    scenarios: ({ search }) => {
      const found = scenarios.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
      return ok({ scenarios: found, total: found.length, next: null });
    },
    scenario: () => ok({ scenario, results: filled ? sampleResults : [], at: '2026-11-21T10:41:30.000Z' }),
  };
}

export const sampleScenarioHash = `#/scenarios/${encodeURIComponent(portal)}/${sampleScenarios[0]!.uuid}`;
