import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScenarioSpec } from '../../../src-main/demo/lizard/scenario-spec.ts';
import type { Target } from '../../../src-main/engine/ports/target.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { lizardDestination } from '../../../src-main/targets/lizard/lizard-destination.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { type Portal, put, startPortal } from '../../demo/lizard/start-portal.ts';
import { collect } from '../../support/collect.ts';

const signal = new AbortController().signal;
const ask = { fresh: false, again: false, signal };
const spec: ScenarioSpec = {
  name: 'Hoogwater 2026',
  results: [
    { code: 'grid-admin', family: 'Raw', name: 'Grid administration' },
    { code: 'depth-max-dtri', family: 'Basic', name: 'Maximum depth' },
    { code: 'total-damage', family: 'Damage', name: 'Damage', holds: { kind: 'raster', size: 10 } },
    ...Array.from({ length: 20 }, (_, index) => ({
      code: `extra-${index}`,
      family: 'Basic' as const,
      name: `Extra ${index}`,
    })),
  ],
};

let portal: Portal;
let scenario: string;

beforeEach(async () => {
  portal = await startPortal();
  scenario = (await portal.lizard.makeScenario(spec)).uuid;
});
afterEach(async () => portal.close());

const client = (key = portal.lizard.key) =>
  createLizardClient({ portal: portal.lizard.origin, key, tuning: { retries: 0 } });
const targetOf = async (code: string, replace = false): Promise<Target> => {
  const rows = await collect(client().results(scenario, signal));
  const row = rows.find((each) => each.code === code)!;
  const destination = await lizardDestination({ client: client(), scenario, row, replace, signal });
  return createOpenTarget({ keys: { keyFor: () => portal.lizard.key }, clock: portal.clock })(destination);
};
const look = async (target: Target) => {
  await portal.clock.advance(6000);
  return target.follower!.look(signal);
};

describe('the client and the demo portal', () => {
  test('scenarios are found, shown and deleted', async () => {
    const found = await collect(client().scenarios({ nameContains: 'hoogwater' }, signal));
    expect(found).toMatchObject([{ uuid: scenario, name: 'Hoogwater 2026' }]);
    expect(await client().scenario(scenario, signal)).toMatchObject({ uuid: scenario });
    await client().deleteScenario(scenario, signal);
    await expect(client().scenario(scenario, signal)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('results of all families come over all pages; a family is deleted later, one at once', async () => {
    const rows = await collect(client().results(scenario, signal));
    expect(rows).toHaveLength(23);
    await client().deleteFamily(scenario, 'raw', signal);
    await client().deleteResult(scenario, rows[1]!.id, signal);
    await portal.clock.advance(6000);
    const left = await collect(client().results(scenario, signal));
    expect(left.map((row) => row.code)).not.toContain('grid-admin');
    expect(left.map((row) => row.code)).not.toContain('depth-max-dtri');
  });

  test('a wrong key is refused', async () => {
    await expect(client('wrong.key').scenario(scenario, signal)).rejects.toMatchObject({
      code: 'unauthorised',
    });
  });
});

describe('a file on its way to the demo portal', () => {
  test.each(['grid-admin', 'depth-max-dtri'])('%s: put, followed, available', async (code) => {
    const target = await targetOf(code);
    expect(await look(target)).toEqual({ kind: 'unchanged' });
    await put((await target.put(ask)).url, 'II*\0 something');
    expect(await target.follower!.look(signal)).toEqual({ kind: 'unchanged' });
    expect(await look(target)).toEqual({ kind: 'available' });
    await expect(target.put({ ...ask, again: true })).rejects.toMatchObject({
      wait: { code: 'already-there' },
    });
  });

  test('a raster is replaced on an explicit word only, and followed by its source', async () => {
    await expect(targetOf('total-damage')).rejects.toMatchObject({ code: 'already-there' });
    const target = await targetOf('total-damage', true);
    expect(await look(target)).toEqual({ kind: 'unchanged' });
    await put((await target.put({ ...ask, again: true })).url, 'II*\0 another');
    expect(await look(target)).toEqual({ kind: 'available' });
    await expect(target.put({ ...ask, again: true })).rejects.toMatchObject({
      wait: { code: 'already-there' },
    });
  });

  test('a raster that someone else replaced while ours was queued is not replaced in turn', async () => {
    const [ours, other] = [await targetOf('total-damage', true), await targetOf('total-damage', true)];
    await put((await other.put(ask)).url, 'II*\0 another');
    expect(await look(other)).toEqual({ kind: 'available' });
    await expect(ours.put(ask)).rejects.toMatchObject({ wait: { code: 'already-there' } });
  });

  test('a raster that came while ours was sent is not ours; ours is in Lizard once its data changes', async () => {
    const [target, other] = [await targetOf('depth-max-dtri'), await targetOf('depth-max-dtri')];
    const { url } = await target.put(ask);
    await put((await other.put(ask)).url, 'II*\0 theirs');
    await portal.clock.advance(6000);
    // Other transfers of the scenario read its list meanwhile.
    await look(target);
    await portal.clock.advance(1000);
    const seen = await target.follower!.look(signal, portal.clock.monotonic());
    expect(seen).toMatchObject({ kind: 'not-ours' });
    if (seen.kind !== 'not-ours') return;
    const again = createOpenTarget({ keys: { keyFor: () => portal.lizard.key }, clock: portal.clock })(
      seen.destination,
    );
    expect(await look(again)).toEqual({ kind: 'unchanged' });
    await put(url, 'II*\0 ours');
    expect(await look(again)).toEqual({ kind: 'available' });
  });

  test('a fresh URL differs and works', async () => {
    const target = await targetOf('extra-7');
    const first = await target.put(ask);
    await portal.clock.advance(604_800_000);
    await expect(put(first.url, 'late')).rejects.toThrow(/403/u);
    await put((await target.put({ ...ask, fresh: true })).url, 'in time');
    expect(target.object).toMatch(/\/extra-7-upload$/u);
  });
});
