/** Which scenarios to list; texts are compared without regard to case where the name says `contains`. */
export interface ScenarioFilters {
  readonly name?: string;
  readonly nameContains?: string;
  readonly modelName?: string;
  readonly uuids?: readonly string[];
  readonly organisation?: string;
  readonly project?: string;
  /** Only scenarios the key may change. */
  readonly writable?: boolean;
  /** A field of the API; a leading `-` turns the order around. */
  readonly ordering?: string;
}

/** The query of a scenario list, with its `?`; empty without filters. */
export function scenarioQuery(filters: ScenarioFilters): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['name', filters.name],
    ['name__icontains', filters.nameContains],
    ['model_name', filters.modelName],
    ['uuid', filters.uuids?.join(',')],
    ['organisation__uuid', filters.organisation],
    ['project__uuid', filters.project],
    ['writable', filters.writable === true ? 'true' : undefined],
    ['ordering', filters.ordering],
  ];
  const given = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  const query = new URLSearchParams(Object.fromEntries(given));
  return query.size === 0 ? '' : `?${query.toString()}`;
}
