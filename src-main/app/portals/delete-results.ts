import { SluiceError } from '../../contract/sluice-error.ts';
import type { DeleteAnswer, DeleteAsk } from '../../contract/window/portals.ts';
import { type LizardClient, type ResultFamily, resultFamilies } from '../../lizard/lizard-client.ts';
import type { LizardResult } from '../../lizard/types.ts';

type Client = Pick<LizardClient, 'results' | 'deleteResult' | 'deleteFamily'>;

/** What was done, and which results were meant. */
export interface Deletion {
  readonly answer: DeleteAnswer;
  readonly ids: readonly number[];
}

/**
 * Deletes results one by one, or has the portal schedule a whole family, once the count a person typed is how many there
 * are at the portal now. Throws `SluiceError` `usage` for another count, `not-found` where there is none, and what the
 * portal says before anything is deleted.
 */
export async function deleteResults(
  { scenario, what, typed }: DeleteAsk,
  client: Client,
  signal: AbortSignal,
): Promise<Deletion> {
  const rows = await Array.fromAsync(client.results(scenario, signal));
  if (what.kind === 'family') {
    const family = familyNamed(what.family);
    const ids = rows.filter((row) => row.family.toLowerCase() === family).map(({ id }) => id);
    checkCount(ids.length, typed);
    await client.deleteFamily(scenario, family, signal);
    return { answer: { deleted: [], scheduled: true, refused: [] }, ids };
  }
  const ids = wanted(rows, what.ids);
  checkCount(ids.length, typed);
  return { answer: await deleteEach(ids, scenario, client, signal), ids };
}

function wanted(rows: readonly LizardResult[], asked: readonly number[]): readonly number[] {
  const there = new Set(rows.map(({ id }) => id));
  return [...new Set(asked)].filter((id) => there.has(id));
}

/** One after the other; what the portal refuses is listed, and the others go on. */
async function deleteEach(
  ids: readonly number[],
  scenario: string,
  client: Client,
  signal: AbortSignal,
): Promise<DeleteAnswer> {
  const deleted: number[] = [];
  const refused: DeleteAnswer['refused'][number][] = [];
  for (const id of ids) {
    try {
      await client.deleteResult(scenario, id, signal);
      deleted.push(id);
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error;
      if (error.code === 'not-found') deleted.push(id);
      else refused.push({ id, failure: error.toFailure() });
    }
  }
  return { deleted, scheduled: false, refused };
}

function familyNamed(given: string): ResultFamily {
  const family = resultFamilies.find((each) => each === given.toLowerCase());
  if (family !== undefined) return family;
  throw new SluiceError({
    code: 'usage',
    message: 'This family of results cannot be deleted as a whole.',
    remedy: 'Delete its results one by one.',
  });
}

function checkCount(now: number, typed: number): void {
  if (now === 0)
    throw new SluiceError({
      code: 'not-found',
      message: 'These results are not on the portal any more.',
      remedy: 'Look at the scenario again.',
    });
  if (now === typed) return;
  throw new SluiceError({
    code: 'usage',
    message: `There are ${now} of these results on the portal now, not ${typed}; nothing was deleted.`,
    remedy: 'Look at the scenario again, then type how many there are.',
  });
}
