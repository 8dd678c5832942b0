import { namedAddresses } from '../../../src-main/lizard/named-addresses.ts';
import { expect, test } from 'vitest';
import { lizardTarget } from '../../../src-main/targets/lizard/lizard-target.ts';
import { ScenarioResults } from '../../../src-main/targets/lizard/scenario-results.ts';
import { SimPortal } from '../../support/chaos/sim-portal.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { scenarioUuid } from '../../support/result-row.ts';

const object = 'https://store.example/files/0.tif';
const minute = 60_000;
const baseline = { raster: null, attachment: null, rasterSource: null };
const destination = {
  ...({ kind: 'lizard', portal: 'https://portal.example/api/v4/', scenario: scenarioUuid } as const),
  ...{ result: 0, code: 'result-0', family: 'Damage', object, replace: false, baseline },
};

/** A result whose URLs live half an hour, signed by a clock ten minutes ahead of the store's. */
function signedAhead() {
  const clock = fakeClock();
  const serverNow = (): number => clock.now();
  const signerNow = (): number => serverNow() + 10 * minute;
  const isLook = (): boolean => true;
  const portal = new SimPortal({ clock, signerNow, serverNow, life: 1800, objects: [object], isLook });
  const results = new ScenarioResults({ client: () => portal.client, scenario: scenarioUuid, clock });
  const rasterSourceOf = () => Promise.resolve(null);
  const addresses = namedAddresses(destination);
  const target = lizardTarget(destination, { results, rasterSourceOf, addresses, rememberMs: 0, lookMs: 0 });
  const put = async (again: boolean): Promise<string> => {
    const asked = target.put({
      ...{ fresh: false, again, lastSentAt: null, serverNow: serverNow() },
      signal: new AbortController().signal,
    });
    await new Promise(setImmediate);
    await clock.advance(1000);
    return (await asked).url;
  };
  return { clock, put, portal };
}

test('where every reading brings a URL for later, the one given out before is used as long as it lives', async () => {
  const { clock, put } = signedAhead();
  const first = await put(false);
  await clock.advance(11 * minute);
  expect(await put(true)).toBe(first);
  await clock.advance(29 * minute);
  expect(await put(true)).not.toBe(first);
});

test('nobody looks at a result again while nothing can be sent to it yet', async () => {
  const { clock, put, portal } = signedAhead();
  const first = await put(false);
  await clock.advance(9 * minute);
  expect(await put(true)).toBe(first);
  expect(portal.counts).toMatchObject({ refreshes: 1, looks: 0 });
  await clock.advance(minute);
  await put(true);
  expect(portal.counts).toMatchObject({ refreshes: 1, looks: 1 });
});
