import { describe, expect, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import type { LizardClient } from '../../../src-main/lizard/lizard-client.ts';
import { ScenarioResults } from '../../../src-main/targets/lizard/scenario-results.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { resultRow } from '../../support/result-row.ts';

const refused = new SluiceError({ code: 'unauthorised', message: 'Refused.' });
const ask = { maxAgeMs: 0, signal: new AbortController().signal };

/** A client whose list is refused, or holds result 1; told when it is asked. */
function clientOf(isRefused: boolean, asked: () => void = () => undefined): LizardClient {
  const results: LizardClient['results'] = async function* () {
    asked();
    await Promise.resolve();
    if (isRefused) throw refused;
    yield resultRow(1);
  };
  return { results } as unknown as LizardClient;
}

describe('a portal that is asked while a person gives another key', () => {
  test('is asked again with that one, so that nobody waits for a key that is there', async () => {
    let current = clientOf(false);
    const good = current;
    current = clientOf(true, () => {
      current = good;
    });
    const results = new ScenarioResults({ client: () => current, scenario: 's', clock: fakeClock() });
    await expect(results.row(1, ask)).resolves.toMatchObject({ id: 1 });
  });

  test('and the key is the same, is believed', async () => {
    const client = clientOf(true);
    const results = new ScenarioResults({ client: () => client, scenario: 's', clock: fakeClock() });
    await expect(results.row(1, ask)).rejects.toBeInstanceOf(WaitError);
  });
});
