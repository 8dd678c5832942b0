import process from 'node:process';
import { expect, test } from 'vitest';
import { metresOff } from '../../scripts/epsg/metres-off.ts';
import { readPlaces } from '../../scripts/epsg/read-places.ts';
import { findProjection } from '../../src-main/projections/find-projection.ts';
import { projectionNames } from '../../src-main/projections/projection-names.ts';
import { unpackDefinitions } from '../../src-main/projections/unpack-definitions.ts';
import { withTools } from '../support/rasters/with-tools.ts';

/** Of every so many codes; of all of them, which takes ten minutes, where that is asked for. */
const every = process.env['SLUICE_ALL_CODES'] === '1' ? 1 : 40;
/** Those that were on another continent, or had no place: systems that run to the west and south, in chains and in grads. */
const once = [2048, 2053, 29373, 2065, 5513, 8044, 8045, 3167, 5174, 8353, 9210, 4807, 9356, 28992];
const codes = projectionNames
  .split('\n')
  .slice(0, -1)
  .map((line) => Number(line.split('\t', 1)[0]))
  .filter((code, at) => at % every === 0 || once.includes(code));
const find = unpackDefinitions();

withTools('places of EPSG codes', ['gdal'], () => {
  test('are where PROJ has them, within 100 metres or what is said of the code', {
    timeout: every === 1 ? 3_600_000 : 120_000,
  }, async () => {
    const wrong: string[] = [];
    let places = 0;
    for await (const { code, points } of readPlaces(codes)) {
      const definition = find(code);
      if (definition === null || points.length === 0) continue;
      places += 1;
      const off = metresOff(definition, points);
      if (!(off <= (findProjection(code)?.within ?? 100))) wrong.push(`${code}: ${off} m`);
    }
    process.stdout.write(`\n=== places of ${places} EPSG codes held against PROJ ===\n\n`);
    expect(wrong).toEqual([]);
    for (const code of once) expect(find(code), String(code)).not.toBeNull();
  });
});
