import type { Network } from '../../app/network/network.ts';
import type { Caller } from './caller.ts';
import type { Output } from './output/output.ts';
import type { StopSignals } from './stop-signals.ts';

/** What every command works with. A command answers its exit code, and throws `SluiceError` where it refuses. */
export interface CommandContext {
  readonly caller: Caller;
  readonly output: Output;
  readonly stops: StopSignals;
  readonly network: Network;
  /** Sluice's own. */
  readonly version: string;
}
