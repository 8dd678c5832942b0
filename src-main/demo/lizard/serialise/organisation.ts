import type { Organisation } from '../stored-types.ts';

/** An organisation as it stands inside other objects. */
export function organisationJson(base: string, organisation: Organisation): Readonly<Record<string, string>> {
  return {
    url: `${base}organisations/${organisation.uuid}/`,
    uuid: organisation.uuid,
    name: organisation.name,
  };
}
