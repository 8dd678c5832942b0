import type { LizardStore } from '../lizard-store.ts';
import { generateSource } from './generate-source.ts';
import { madeUuid } from './made-uuid.ts';
import { sampleSources } from './sample-sources.ts';
import { hiddenMark, type SourceSpec } from './source-spec.ts';

/** Puts so many raster sources into a portal's database: ten samples first, then generated ones; always the same. */
export function seedSources(store: LizardStore, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const sample = sampleSources[index];
    addSource(store, index, sample ?? generateSource(index - sampleSources.length));
  }
}

function addSource(store: LizardStore, index: number, spec: SourceSpec): void {
  const { access, supplierCode, values, labelTypes, layers, inScenario, ...fields } = spec;
  store.addSource(
    {
      ...fields,
      access_modifier: access,
      supplier_code: supplierCode,
      firstValue: values[0],
      lastValue: values[1],
      created: Date.parse(spec.created),
      lastModified: Date.parse(spec.lastModified),
      layers: layers.map((name) => addUser(store, 'layer', name)),
      labelTypes: labelTypes.map((name) => addUser(store, 'labeltype', name)),
      scenario: inScenario ? madeUuid('scenario of the study') : null,
    },
    madeUuid(`raster source ${index}`),
  );
}

function addUser(store: LizardStore, kind: 'layer' | 'labeltype', name: string): string {
  const uuid = madeUuid(`${kind} ${name}`);
  store.putRasterUser({ uuid, kind, name, visible: !name.startsWith(hiddenMark) });
  return uuid;
}
