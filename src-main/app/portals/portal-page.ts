/**
 * Addresses a person can open: the portal's browsable API, made of its root and the ids alone, so that no link of an answer
 * (which could lead elsewhere, or carry a signature) is ever opened. Where the portal's own pages lie is not documented.
 */
export const scenarioPage = (api: string, scenario: string): string =>
  `${api}scenarios/${encodeURIComponent(scenario)}/`;

/** The same for one result of a scenario. */
export const resultPage = (api: string, scenario: string, result: number): string =>
  `${scenarioPage(api, scenario)}results/${result}/`;
