import { SluiceError } from '../../contract/sluice-error.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { portalWait } from './portal-wait.ts';
import type { ScenarioResultsDeps } from './scenario-results.ts';
import { withNewestKey } from './with-newest-key.ts';

/** For how long a portal that was silent is not asked again (ms). */
const silenceMs = 30_000;

/** Results of a scenario, each asked for by itself. */
export class SingleRows {
  readonly #deps: ScenarioResultsDeps;
  /** What the last ask met where nobody answered. */
  #silence: { readonly error: unknown; readonly at: number } | null = null;

  constructor(deps: ScenarioResultsDeps) {
    this.#deps = deps;
  }

  /** The portal has answered otherwise since. */
  heard(): void {
    this.#silence = null;
  }

  /** The row; null when the portal has none of that number. Throws as the client does. */
  async row(id: number, signal: AbortSignal): Promise<LizardResult | null> {
    const { client, scenario } = this.#deps;
    try {
      return await withNewestKey(client, (each) => each.result(scenario, id, signal));
    } catch (error) {
      if (error instanceof SluiceError && error.code === 'not-found') return null;
      throw error;
    }
  }

  /** The same, of a portal that was not silent a moment ago: else the next of a queue are made to wait as long as the first. */
  async rowUnlessSilent(id: number, signal: AbortSignal): Promise<LizardResult | null> {
    const { clock } = this.#deps;
    if (this.#silence !== null && clock.monotonic() - this.#silence.at <= silenceMs)
      throw this.#silence.error;
    try {
      return await this.row(id, signal);
    } catch (cause) {
      const error = portalWait(cause);
      if (isSilence(error, signal)) this.#silence = { error, at: clock.monotonic() };
      throw error;
    }
  }
}

/** A stop says nothing of the portal; a time that is over does. */
function isSilence(error: unknown, { aborted, reason }: AbortSignal): boolean {
  if (aborted) return reason instanceof DOMException && reason.name === 'TimeoutError';
  return error instanceof WaitError && error.wait.for === 'portal';
}
