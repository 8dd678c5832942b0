import type { WindowArea } from '../window/window-handlers.ts';
import type { ScenarioNames } from './scenario-names.ts';

type ScenarioArea = WindowArea<'scenarios' | 'scenario'>;

/** Answers as the area does, and remembers the names of scenarios that go by, so that the queue need not ask for them. */
export function learningNames<T extends ScenarioArea>(area: T, names: Pick<ScenarioNames, 'learn'>): T {
  const learned: ScenarioArea = {
    scenarios: async (ask) => {
      const page = await area.scenarios(ask);
      for (const { uuid, name } of page.scenarios) names.learn(uuid, name);
      return page;
    },
    scenario: async (ask) => {
      const view = await area.scenario(ask);
      names.learn(view.scenario.uuid, view.scenario.name);
      return view;
    },
  };
  return { ...area, ...learned };
}
