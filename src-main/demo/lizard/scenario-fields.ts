import { CheckedFields } from './checked-fields.ts';
import type { Organisation, ScenarioFields } from './stored-types.ts';

/** A parsed body, or what is wrong with it per field. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: Readonly<Record<string, readonly string[]>> };

const accessModifiers = ['Private', 'Common', 'Public', 'Hidden'] as const;

/** Reads the body of a POST to `scenarios/`; the organisation must be one of the portal's. */
export function parseScenarioFields(
  body: Readonly<Record<string, unknown>>,
  organisations: readonly Organisation[],
): Parsed<ScenarioFields> {
  const fields = new CheckedFields(body);
  const value: ScenarioFields = {
    name: fields.text('name', 3),
    source: fields.optional('source', ''),
    description: fields.optional('description', ''),
    organisation: organisationOf(fields, organisations),
    project: fields.optional('project', null),
    access_modifier: fields.choice('access_modifier', accessModifiers, false),
    simulation_identifier: fields.optional('simulation_identifier', null),
    simulation_start: fields.optional('simulation_start', null),
    simulation_end: fields.optional('simulation_end', null),
    model_name: fields.optional('model_name', null),
    model_identifier: fields.optional('model_identifier', null),
    model_revision: fields.optional('model_revision', null),
    extra_metadata: fields.object('extra_metadata'),
  };
  return fields.valid ? { ok: true, value } : { ok: false, errors: fields.errors };
}

function organisationOf(fields: CheckedFields, organisations: readonly Organisation[]): Organisation {
  const uuid = fields.text('organisation');
  const found = organisations.find((each) => each.uuid === uuid);
  if (found !== undefined) return found;
  if (uuid !== '') fields.reject('organisation', `Object with uuid=${uuid} does not exist.`);
  return { uuid, name: '' };
}
