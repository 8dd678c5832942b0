import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Clock } from '../ports/clock.ts';
import type { HostClocks } from './host-clocks.ts';
import type { LineGate } from './line-gate.ts';
import type { SendStep, StepContext } from './send-step.ts';
import type { Waiting } from './waiting.ts';

export interface WaitOutDeps {
  readonly clock: Clock;
  readonly clocks: HostClocks;
  readonly gate: LineGate;
  readonly waiting: Waiting;
  /** 0 ≤ random() < 1. */
  readonly random: () => number;
}

/** Lets the time pass that a step asks for, for everyone to see. Rejects with the signal's reason. */
export async function waitOut(
  deps: WaitOutDeps,
  transfer: LiveTransfer,
  step: Extract<SendStep, { kind: 'wait' }>,
  signal: AbortSignal,
): Promise<void> {
  // A fresh URL is asked for at once: nothing to wait for, nothing to show.
  if (step.series.fresh && step.delayMs === 0) return;
  const origin = new URL(transfer.target.object).origin;
  const since = step.probe === null ? null : deps.gate.silentSince(origin, step.probe);
  const pass = (inner: AbortSignal): Promise<void> => passTime(deps, transfer, step, inner);
  await deps.waiting.during(transfer, step.wait, signal, pass, since);
}

/** The same, shown by whoever calls. */
export async function passTime(
  deps: WaitOutDeps,
  transfer: LiveTransfer,
  { probe, delayMs }: Extract<SendStep, { kind: 'wait' }>,
  signal: AbortSignal,
): Promise<void> {
  await deps.clock.sleep(delayMs, signal);
  if (probe !== null) await deps.gate.pass(new URL(transfer.target.object).origin, probe, signal);
}

/** What a step is decided by, besides the error. */
export function stepContext(deps: WaitOutDeps, { target, acceptedBytes }: LiveTransfer): StepContext {
  const { origin } = new URL(target.object);
  const now = deps.clocks.now(origin) ?? deps.clock.now();
  const doubt = deps.clocks.doubt(origin);
  return { refreshes: target.refreshes, now, doubt, random: deps.random(), acceptedBytes };
}
