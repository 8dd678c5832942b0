import { SluiceError } from '../../contract/sluice-error.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { hasChanged } from './has-changed.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';
import type { LizardTargetDeps } from './lizard-target.ts';
import { sourceHasChanged } from './source-has-changed.ts';

/**
 * The row of a place that is as it was when file and result were paired. Throws `WaitError` for a decision where it is not, and
 * `SluiceError` `not-found` where it is gone.
 */
export async function checkPlace(
  destination: LizardDestination,
  row: LizardResult | null,
  { rasterSourceOf }: Pick<LizardTargetDeps, 'rasterSourceOf'>,
  signal: AbortSignal,
): Promise<LizardResult> {
  const { baseline, code } = destination;
  if (row === null) throw vanished(destination);
  if (hasChanged(baseline, row)) throw alreadyThere(code);
  const source = await sourceHasChanged(baseline, rasterSourceOf, signal);
  if (source === 'changed') throw alreadyThere(code);
  if (source === 'gone') throw sourceUnseen(code);
  return row;
}

function alreadyThere(code: string): WaitError {
  return new WaitError({
    for: 'decision',
    code: 'already-there',
    message: `Lizard already has a file here: the result ${code} changed since this upload was planned.`,
    remedy:
      'Look at the result in Lizard. Cancel this upload if it is the right file; else cancel and upload with --replace.',
  });
}

function sourceUnseen(code: string): WaitError {
  return new WaitError({
    for: 'decision',
    code: 'not-found',
    message: `The raster that the result ${code} had when this upload was planned cannot be seen any more with this key.`,
    remedy:
      'Look at the result in Lizard, and whether your key may see its raster. Then cancel this upload and upload again.',
  });
}

function vanished({ code, portal }: LizardDestination): SluiceError {
  return new SluiceError({
    code: 'not-found',
    message: `The result ${code} is no longer on ${new URL(portal).host}.`,
    remedy: 'Make the result again in Lizard and upload again.',
  });
}
