import { SluiceError } from '../../contract/sluice-error.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import type { WindowParams } from '../../contract/window/window-commands.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import {
  type LizardDestination,
  lizardDestinationSchema,
} from '../../targets/lizard/lizard-destination-schema.ts';
import { lizardDestination } from '../../targets/lizard/lizard-destination.ts';
import type { PortalDesk } from '../portals/portal-desk.ts';

export interface DecideDeps {
  readonly engine: Pick<Engine, 'record' | 'add' | 'skip' | 'cancel'>;
  readonly desk: Pick<PortalDesk, 'ask'>;
  /** Ends with the program. */
  readonly signal: AbortSignal;
}

/**
 * Does what a person decided about a transfer that waits for it; whether it (still) did. `replace` takes the result as it is
 * now for what is to be replaced. Throws `SluiceError` where the portal cannot be asked, or offers no place for the file.
 */
export async function decide({ id, decision }: WindowParams<'decide'>, deps: DecideDeps): Promise<boolean> {
  const { engine } = deps;
  const record = engine.record(id);
  if (record === undefined) throw noSuch(id);
  if (!waitsForDecision(record.state)) return false;
  if (decision === 'skip') return (await engine.skip([id], leftOut)) > 0;
  await replace(record, deps);
  return true;
}

async function replace(record: TransferRecord, { engine, desk, signal }: DecideDeps): Promise<void> {
  const { id, name, path } = record;
  const known = lizardDestinationSchema.safeParse(record.destination);
  if (!known.success) throw nothingToReplace(name);
  const { origin } = new URL(known.data.portal);
  const fresh = await desk.ask(origin, (client, until) => replacing(known.data, client, until));
  const destination = { ...record.destination, ...fresh };
  const request = { name, path, object: fresh.object, destination };
  const [row] = await engine.add([request], { again: false, signal });
  // The portal wants it at another place now: that is another transfer.
  if (row !== undefined && row.id !== id) await engine.cancel([id]);
}

async function replacing(
  { scenario, result, code }: LizardDestination,
  client: LizardClient,
  signal: AbortSignal,
): Promise<LizardDestination> {
  for await (const row of client.results(scenario, signal))
    if (row.id === result) return lizardDestination({ client, scenario, row, replace: true, signal });
  throw new SluiceError({
    code: 'not-found',
    message: `The result ${code} is no longer on ${new URL(client.portal).host}.`,
    remedy: 'Make the result again in Lizard and upload again.',
  });
}

const waitsForDecision = (state: TransferState): boolean =>
  state.kind === 'waiting' && state.for === 'decision';

const leftOut = 'A person decided to leave what is there.';

const noSuch = (id: string): SluiceError =>
  new SluiceError({ code: 'not-found', message: `No transfer has the id ${id}.` });

const nothingToReplace = (name: string): SluiceError =>
  new SluiceError({
    code: 'unsupported',
    message: `${name} does not go to a result of a portal: there is nothing to replace.`,
    remedy: 'Skip it, or cancel it and upload it with another plan.',
  });
