import type { EngineLog } from './send/with-log.ts';
import type { ByteTransport } from './ports/byte-transport.ts';
import type { Clock } from './ports/clock.ts';
import type { FileBodies } from './ports/file-body.ts';
import type { Ledger } from './ports/ledger.ts';
import type { S3Calls } from './ports/s3-calls.ts';
import type { OpenTarget } from './ports/target.ts';
import type { ProbeHost } from './send/line-gate.ts';

/** The outside world of one engine. Whoever made a port closes it, after the engine. */
export interface EngineDeps {
  readonly ledger: Ledger;
  readonly bodies: FileBodies;
  readonly transport: ByteTransport;
  readonly s3Calls: S3Calls;
  readonly openTarget: OpenTarget;
  readonly probeHost: ProbeHost;
  readonly clock: Clock;
  /** 0 ≤ random() < 1. */
  readonly random: () => number;
  readonly log: EngineLog;
  /** Tells a person something once (this host's ETags are no MD5s). */
  readonly notice: (message: string) => void;
}

export interface EngineOptions {
  /** Bodies on the line at once, at most. */
  readonly connections: number;
  /** Body bytes a second over all transfers; null or absent = no limit. */
  readonly bytesPerSecond?: number | null;
  /** The longest time between two looks at the portal (ms); the first ones come sooner. */
  readonly followPollMs: number;
  /** How long to follow before `unconfirmed` (ms); null = as long as it takes. */
  readonly followForMs: number | null;
  /** How long waits may add up without an accepted byte (ms); null = for ever. */
  readonly giveUpMs: number | null;
}
