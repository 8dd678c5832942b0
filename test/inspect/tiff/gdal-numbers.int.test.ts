import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runRecipe } from '../../support/rasters/run-recipe.ts';
import { withTools } from '../../support/rasters/with-tools.ts';

const file = join(import.meta.dirname, 'gdal-numbers.json');
const table = JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly string[])[];

withTools('numbers in text', ['gdal'], () => {
  test('are read by the GDAL of this computer as the table says', async () => {
    const texts = table.map(([text]) => text);
    expect(await runRecipe('read-gdal-numbers.py', [JSON.stringify(texts)])).toEqual(table);
  });
});
