import { CheckedFields } from './checked-fields.ts';
import { resultFamilies } from './match-route.ts';
import type { Parsed } from './scenario-fields.ts';
import type { ResultFields } from './stored-types.ts';

/**
 * Reads the body of a POST to `results/`. The demo makes rasters of uploads only, so `raster` and `attachment_url` may
 * be given but must be null.
 */
export function parseResultFields(body: Readonly<Record<string, unknown>>): Parsed<ResultFields> {
  const fields = new CheckedFields(body);
  const value: ResultFields = {
    name: fields.text('name', 3),
    description: fields.optional('description', null),
    code: fields.text('code'),
    family: fields.choice('family', resultFamilies, true),
  };
  const raster = fields.optional('raster', null);
  if (raster !== null) fields.reject('raster', `Object with uuid=${raster} does not exist.`);
  if (fields.optional('attachment_url', null) !== null) fields.reject('attachment_url', 'Must be null.');
  return fields.valid ? { ok: true, value } : { ok: false, errors: fields.errors };
}
